import type { Page } from '@playwright/test'
import { bewaarGesprek } from '../support/gesprek.ts'
import { expect, expectToegankelijk, test } from '../support/reis.ts'
import { expectVooruitblikKlopt, gezinMetSchatting } from '../support/vooruitblik.ts'
import { gaAanHetWerk } from '../support/werkplek.ts'

async function openCode(page: Page, code: string, [dag, maand, jaar]: [string, string, string]) {
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByLabel('Dag').fill(dag)
  await page.getByLabel('Maand').fill(maand)
  await page.getByLabel('Jaar').fill(jaar)
  await page.getByRole('button', { name: 'Open het gesprek' }).click()
}

test('Een gesprek van de website en de zuil gaat aan de balie verder, zonder iets opnieuw te vragen', async ({
  page,
}) => {
  const code = await bewaarGesprek(page)
  await gaAanHetWerk(page, 'balie', 'balie')
  await expectToegankelijk(page)
  await openCode(page, code.toLowerCase().replace('-', ' '), ['14', '5', '1991'])
  await expect(page.getByText('4 antwoorden op de website (inwoner) en 1 antwoord op de zuil (inwoner)')).toBeVisible()
  await expect(page.getByText('14 mei 1991')).toBeVisible()
  await expectToegankelijk(page)
  await page
    .getByRole('group', { name: /rekeningen of schulden/ })
    .getByText('Ja', { exact: true })
    .click()
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  await expect(page.getByText(/1 antwoord aan de balie \(medewerker\)/)).toBeVisible()
  await expect(page.getByText('Nieuwe antwoorden zijn nog niet bewaard.')).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar opnieuw' }).click()
  await expect(page.getByText('Alles staat onder deze code.')).toBeVisible()
  await expectToegankelijk(page)
})

test('Een recht is aan de balie na te rekenen: wat u zegt, en de som met artikel en datum', async ({ page }) => {
  const code = await bewaarGesprek(page)
  await gaAanHetWerk(page, 'balie', 'balie')
  await openCode(page, code, ['14', '5', '1991'])
  const regel = page.locator('.uitkomstregel').filter({ has: page.getByText('Kinderbijslag', { exact: true }) })
  await regel.getByText('Waarom', { exact: true }).press('Enter')
  await regel.getByText(/^Zo is dit berekend/).press('Enter')
  await expect(regel.getByText('Kinderen van 6 tot 12 jaar: 1.')).toBeVisible()
  await expect(regel.getByText('0 × € 295,07 + 1 × € 358,30 + 0 × € 421,53 = € 358,30')).toBeVisible()
  await expect(regel.getByText(/^geldt vanaf 1 januari 2026/).first()).toBeVisible()
  await expectToegankelijk(page)
})

test('Aan de balie klopt wat als, wat straks en wat een verkeerde schatting kost, tot op de euro', async ({ page }) => {
  const code = await bewaarGesprek(page, gezinMetSchatting)
  await gaAanHetWerk(page, 'balie', 'balie')
  await openCode(page, code, ['14', '5', '1991'])
  await page.getByText('Wat als, en wat verandert er straks?').press('Enter')
  const uitkomst = page.getByRole('region', { name: 'Waar recht op is' })
  await expect(uitkomst.getByRole('heading', { name: 'Vanaf 1 juli 2026' })).toBeVisible()
  await expectVooruitblikKlopt(page, uitkomst)
  await expectToegankelijk(page)
})

test('Het klantcontact vraagt om een resultaat, en daarna staat er niets meer van de klant op het scherm', async ({
  page,
}) => {
  await gaAanHetWerk(page, 'balie', 'balie')
  await page.getByRole('button', { name: /Ik ga verhuizen/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ik ga verhuizen' })).toBeVisible()
  await expectToegankelijk(page)
  await page.getByRole('button', { name: 'Rond af' }).click()
  await page.getByRole('button', { name: 'Leg vast en sluit af' }).click()
  await expect(page.getByText('Kies hoe het gesprek afliep.')).toBeVisible()
  await expectToegankelijk(page)
  await page.getByText('Er is een afspraak gemaakt').click()
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Donderdag om 10 uur')
  await page.getByRole('button', { name: 'Leg vast en sluit af' }).click()
  await expect(page.getByText(/Het klantcontact is vastgelegd/)).toBeVisible()
  await expect(page.getByRole('table')).toContainText('afspraak')
  expect(await page.evaluate(() => sessionStorage.getItem('loket.werk.klant'))).toBe('null')
})

test('Een onbekende code en een verkeerde geboortedatum krijgen hetzelfde antwoord', async ({ page }) => {
  const code = await bewaarGesprek(page)
  await gaAanHetWerk(page, 'balie', 'balie')
  await openCode(page, 'ABCD-EFGH', ['14', '5', '1991'])
  const melding = page.getByRole('alert').filter({ hasText: 'geen gesprek gevonden' })
  await expect(melding).toBeVisible()
  await expectToegankelijk(page)
  await openCode(page, code, ['15', '5', '1991'])
  await expect(melding).toBeVisible()
})

test('Wat aan de balie is ingevuld, staat er na herladen nog', async ({ page }) => {
  await gaAanHetWerk(page, 'balie', 'balie')
  await page.getByRole('button', { name: /Ik kom niet rond/ }).click()
  await page
    .getByRole('group', { name: /genoeg geld voor eten/ })
    .getByText('Nee', { exact: true })
    .click()
  await page.reload()
  await expect(page.getByRole('group', { name: /genoeg geld voor eten/ }).getByLabel('Nee')).toBeChecked()
})

test('Een verkeerde vorm van code of datum wordt naast het veld uitgelegd', async ({ page }) => {
  await gaAanHetWerk(page, 'balie', 'balie')
  await openCode(page, 'kort', ['31', '2', '1991'])
  await expect(page.getByText(/Een code heeft 8 tekens/)).toBeVisible()
  await expect(page.getByText(/Vul een datum in die bestaat/)).toBeVisible()
  await expectToegankelijk(page)
})

test('Beheer laat zien met welke regels er wordt gewerkt en waarvoor mensen kwamen', async ({ page }) => {
  await gaAanHetWerk(page, 'beheer', 'redactie')
  await expect(page.getByRole('rowheader', { name: 'Zorgtoeslag' })).toBeVisible()
  await expect(page.getByText(/Geldig vanaf/)).toBeVisible()
  await expectToegankelijk(page)
})
