import type { Page } from '@playwright/test'

export const STAAND = { width: 1080, height: 1920 }

export async function begin(page: Page, adres = '/zuil/') {
  await page.goto(adres)
  await page.getByRole('button', { name: /Raak aan om te beginnen/ }).tap()
}

/** Types on the keys of the screen. */
async function toets(page: Page, tekens: string) {
  for (const teken of tekens) await page.getByRole('button', { name: teken, exact: true }).tap()
}

export async function geefDatum(page: Page, cijfers: string) {
  await page.getByLabel('Dag').focus()
  await toets(page, cijfers)
  await page.getByRole('button', { name: 'Verder' }).tap()
}

export async function openCode(page: Page, code: string, geboortedatum: string) {
  await toets(page, code.replace('-', ''))
  await page.getByRole('button', { name: 'Verder' }).tap()
  await geefDatum(page, geboortedatum)
}
