import type { Locator, Page } from '@playwright/test'
import { expect } from './reis.ts'

/** What someone answers, by a piece of the question; a pair is "ongeveer". */
export type Verhaal = [vraag: RegExp, antwoord: string | [van: string, tot: string]][]

/** A single parent with a child of seven, a rented home and a low income. */
export const alleenstaandeOuder: Verhaal = [
  [/Heeft u een partner/, 'Nee'],
  [/Hoeveel kinderen/, '1'],
  [/Hoeveel anderen/, '0'],
  [/geboortedatum van uw 1e kind/, '1-2-2019'],
  [/kinderbijslag voor uw 1e kind/, 'Ja'],
  [/Woont uw 1e kind bij u/, 'Ja'],
  [/Wat is uw geboortedatum/, '14-5-1991'],
  [/Nederlander/, 'Ja'],
  [/gevangenis/, 'Nee'],
  [/instelling/, 'Nee'],
  [/zorgverzekering/, 'Ja'],
  [/inkomen heeft u in heel/, '24.000'],
  [/inkomen krijgt u per maand/, '1.850,50'],
  [/spaargeld/, '3500'],
  [/laag inkomen/, '12'],
  [/Hoe woont u/, 'Ik huur een woning'],
  [/kale huur/, '652,50'],
  [/eigen voordeur/, 'Ja'],
  [/uur per maand gaat/, '0'],
  [/Werkt u, studeert u/, 'Ja'],
  [/volgens het CIZ/, 'Nee'],
  [/geld en ander bezit heeft u nu/, '3500'],
  [/aanslag van gemeente/, 'Nee'],
  [/nodige kosten die u niet/, 'Nee'],
]

const vraagvakken = (page: Page) =>
  page
    .locator('form')
    .getByRole('group')
    .filter({ has: page.locator('legend') })

/** Fills in one page of questions; what the story does not tell is "weet ik niet". */
export async function beantwoord(page: Page, verhaal: Verhaal = []) {
  await vraagvakken(page).first().waitFor()
  for (const vak of await vraagvakken(page).all()) {
    const vraag = await vak.locator('legend').innerText()
    const antwoord = verhaal.find(([zoek]) => zoek.test(vraag))?.[1]
    await vulIn(vak, antwoord ?? 'Weet ik niet')
  }
}

async function vulIn(vak: Locator, antwoord: string | [string, string]) {
  if (typeof antwoord !== 'string') {
    await vak.getByRole('radio', { name: 'Ongeveer' }).check()
    await vak.getByLabel('Ten minste').fill(antwoord[0])
    await vak.getByLabel('Ten hoogste').fill(antwoord[1])
  } else if (/^\d+-\d+-\d+$/.test(antwoord)) {
    await vulDatum(vak, antwoord)
  } else if (/^[\d.,]+$/.test(antwoord)) {
    await vak.getByRole('textbox').fill(antwoord)
  } else {
    await vak.getByRole('radio', { name: antwoord, exact: true }).check()
  }
}

export async function vulDatum(vak: Locator | Page, datum: string) {
  const [dag = '', maand = '', jaar = ''] = datum.split('-')
  await vak.getByLabel('Dag').fill(dag)
  await vak.getByLabel('Maand').fill(maand)
  await vak.getByLabel('Jaar').fill(jaar)
}

/** Saves a page of questions; the next page stands there once its heading has the focus (the address changes before). */
export async function gaVerder(page: Page) {
  const adres = page.url()
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click()
  await expect(page).not.toHaveURL(adres)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

export async function begin(page: Page, onderwerp: string) {
  await page.goto('/')
  await page.getByRole('link', { name: onderwerp }).first().click()
  await page.getByRole('button', { name: 'Begin met de vragen' }).click()
  await expect(page.getByText(/Nog ongeveer \d+/)).toBeVisible()
}

/** Answers page after page until the outcome; `bij` looks at each page before it is answered. */
export async function totDeUitkomst(page: Page, verhaal: Verhaal, bij: () => Promise<void> = async () => {}) {
  for (let blad = 0; blad < 40 && page.url().includes('/gesprek/vragen'); blad++) {
    await bij()
    await beantwoord(page, verhaal)
    await gaVerder(page)
  }
  await expect(page).toHaveURL(/\/gesprek\/uitkomst$/)
}
