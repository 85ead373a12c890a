import type { Browser, Page } from '@playwright/test'
import { expect, test } from '../support/reis.ts'
import { alleenstaandeOuder, beantwoord, begin, gaVerder, vulDatum } from '../support/website.ts'
import { gaAanHetWerk } from '../support/werkplek.ts'
import { begin as beginAanDeZuil, openCode, STAAND } from '../support/zuil.ts'

/** Each channel is another device: nothing but the code and the date of birth goes along. */
const anderApparaat = async (browser: Browser, opties = {}) => (await browser.newContext(opties)).newPage()

async function vertelThuis(page: Page): Promise<{ code: string; gevraagd: string[] }> {
  await begin(page, 'Waar heb ik recht op?')
  const gevraagd = await page.locator('form legend').allInnerTexts()
  await beantwoord(page, alleenstaandeOuder)
  await gaVerder(page)
  await page.getByRole('link', { name: 'Naar de uitkomst tot nu toe' }).click()
  await page.getByRole('link', { name: 'Bewaar of neem mee' }).click()
  await vulDatum(page, '14-5-1991')
  await page.getByRole('button', { name: 'Bewaar en geef mij een code' }).click()
  const code = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()
  return { code, gevraagd }
}

async function gaVerderAanDeZuil(page: Page, code: string): Promise<string> {
  await beginAanDeZuil(page)
  await page.getByRole('button', { name: /Ik heb een code/ }).tap()
  await openCode(page, code, '14051991')
  const vraag = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Weet ik niet' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(vraag)
  await page.getByRole('button', { name: 'Bekijk de uitkomst tot nu toe' }).tap()
  await page.getByRole('button', { name: 'Neem dit mee' }).tap()
  await page.getByRole('button', { name: 'Ja, geef mij een code' }).tap()
  await expect(page.getByText(code)).toBeVisible()
  return vraag
}

async function belMetHetLoket(page: Page, code: string) {
  await gaAanHetWerk(page, 'telefoon', 'telefoon')
  await page.getByRole('button', { name: 'Simuleer oproep' }).click()
  await page
    .getByRole('button', { name: /^Neem aan/ })
    .first()
    .click()
  await page.getByText('De beller heeft al een code').click()
  await page.getByRole('textbox', { name: 'Code' }).fill(code.toLowerCase())
  await page.getByRole('textbox', { name: 'Geboortedatum' }).first().fill('14-5-1991')
  await page.getByRole('button', { name: 'Open dit gesprek' }).click()
  await expect(page.getByText('Alles staat onder deze code.')).toBeVisible()
  const betekenis = page.getByRole('region', { name: 'Wat dit betekent' })
  await betekenis.getByText('Bijstand', { exact: true }).first().click()
  await betekenis.getByRole('button', { name: 'uw inkomen per maand' }).click()
  await page.getByRole('textbox', { name: 'inkomen per maand' }).fill('1.100')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nieuwe antwoorden zijn nog niet bewaard.')).toBeVisible()
  await page.keyboard.press('Alt+b')
  await expect(page.getByText('Alles staat onder deze code.')).toBeVisible()
  await page.keyboard.press('Alt+a')
  await page.keyboard.press('1')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Het gesprek is afgerond en vastgelegd.')).toBeVisible()
}

test('Eén verhaal gaat van de website via de zuil en de telefoon naar de balie, en niets wordt twee keer gevraagd', async ({
  page,
  browser,
}) => {
  const { code, gevraagd } = await vertelThuis(page)

  const zuil = await anderApparaat(browser, { viewport: STAAND, hasTouch: true })
  const vraagAanDeZuil = await gaVerderAanDeZuil(zuil, code)
  expect(gevraagd).not.toContain(vraagAanDeZuil)

  await belMetHetLoket(await anderApparaat(browser), code)

  const balie = await anderApparaat(browser)
  await gaAanHetWerk(balie, 'balie', 'balie')
  await balie.getByRole('textbox', { name: 'Code' }).fill(code)
  await vulDatum(balie, '14-5-1991')
  await balie.getByRole('button', { name: 'Open het gesprek' }).click()
  await expect(balie.getByText(/\d+ antwoorden op de website \(inwoner\)/)).toContainText(
    '1 antwoord op de zuil (inwoner)',
  )
  await expect(balie.getByText(/1 antwoord aan de telefoon \(medewerker\)/)).toBeVisible()
  const nogGevraagd = await balie.locator('form legend').allInnerTexts()
  expect(nogGevraagd.filter((vraag) => [...gevraagd, vraagAanDeZuil].includes(vraag))).toEqual([])
  await balie.getByRole('button', { name: 'Rond af' }).click()
  await balie.getByText('Er is een afspraak gemaakt').click()
  await balie.getByRole('button', { name: 'Leg vast en sluit af' }).click()
  await expect(balie.getByText(/Het klantcontact is vastgelegd/)).toBeVisible()
})
