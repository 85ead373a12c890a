import type { Page } from '@playwright/test'
import { expect } from './reis.ts'

const WACHTWOORD = 'welkom-voorbeeldstad'

/** Logs in as an employee of the demo, past the login page, and opens a staff app. */
export async function gaAanHetWerk(page: Page, app: string, gebruikersnaam: string): Promise<void> {
  const antwoord = await page.request.post('/api/v1/sessies', { data: { gebruikersnaam, wachtwoord: WACHTWOORD } })
  expect(antwoord.status(), await antwoord.text()).toBe(201)
  await page.goto(`/${app}/`)
}

export async function vulInlogpagina(page: Page, gebruikersnaam: string, wachtwoord = WACHTWOORD): Promise<void> {
  await page.getByLabel('Gebruikersnaam').fill(gebruikersnaam)
  await page.getByLabel('Wachtwoord').fill(wachtwoord)
  await page.getByRole('button', { name: 'Log in' }).click()
}
