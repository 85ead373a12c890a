import type { Page } from '@playwright/test'
import { expect, expectToegankelijk, test } from '../support/reis.ts'
import { bewaarGesprek } from '../support/gesprek.ts'
import { expectVooruitblikKlopt, gezinMetSchatting } from '../support/vooruitblik.ts'
import { gaAanHetWerk, vulInlogpagina } from '../support/werkplek.ts'

// One employee has one call at a time, so these take turns.
test.describe.configure({ mode: 'serial' })

const spreekzin = (page: Page) => page.locator('.spreekzin').last()
const rubriek = (page: Page, naam: string) => page.getByRole('region', { name: naam })

/** Takes a call of its own from the queue. */
async function neemOproep(page: Page) {
  await gaAanHetWerk(page, 'telefoon', 'beheer')
  await page.getByRole('button', { name: 'Simuleer oproep' }).click()
  await expect(page.getByRole('button', { name: /^Neem aan/ }).first()).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(spreekzin(page)).toContainText('Goedendag')
}

/** Says the opening and chooses money as the subject. */
async function naarDeVragen(page: Page) {
  const keuze = page.getByRole('button', { name: /Geld, rekeningen/ })
  await zegTot(page, keuze)
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: /Geld, rekeningen, toeslagen/ })).toBeVisible()
  await page.keyboard.press('1')
  await zegTot(page, page.getByRole('button', { name: /inkomen is minder/ }))
  await page.keyboard.press('2')
  await zegTot(
    page,
    page.getByRole('button', { name: 'J Ja' }).or(page.getByRole('button', { name: 'Ja', exact: true })),
  )
}

/** Enter after Enter, until this is on the screen. */
async function zegTot(page: Page, doel: ReturnType<Page['locator']>) {
  for (let stap = 0; stap < 12 && !(await doel.isVisible()); stap++) {
    const zin = await spreekzin(page).innerText()
    await page.keyboard.press('Enter')
    await expect(spreekzin(page)).not.toHaveText(zin)
  }
  await expect(doel).toBeVisible()
}

async function rondAf(page: Page) {
  await expect(page.getByRole('button', { name: /^Rond af/ })).toBeVisible()
  await page.keyboard.press('Alt+a')
  await page.keyboard.press('1')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Het gesprek is afgerond en vastgelegd.')).toBeVisible()
}

test('Een verkeerd wachtwoord wordt uitgelegd, en de naam blijft staan', async ({ page }) => {
  await page.goto('/telefoon/')
  await expect(page.getByRole('heading', { name: 'Inloggen bij Telefoon' })).toBeVisible()
  await expectToegankelijk(page)
  await vulInlogpagina(page, 'telefoon', 'dit-is-het-niet')
  await expect(page.getByRole('alert')).toContainText('horen niet bij elkaar')
  await expect(page.getByLabel('Gebruikersnaam')).toHaveValue('telefoon')
  await expectToegankelijk(page)
})

test('Wie de rol niet heeft, leest als wie hij is ingelogd en wat er nodig is', async ({ page }) => {
  await gaAanHetWerk(page, 'telefoon', 'balie')
  await expect(page.getByText(/medewerker balie\); hiervoor is medewerker telefoon of beheerder nodig/)).toBeVisible()
  await expectToegankelijk(page)
})

test('Een heel gesprek gaat met alleen het toetsenbord, van aannemen tot vastleggen', async ({ page }) => {
  await neemOproep(page)
  await expectToegankelijk(page)
  await naarDeVragen(page)
  await expectToegankelijk(page)
  await page.keyboard.press('n')
  await expect(rubriek(page, 'De beller').getByText('Wat we weten (1)')).toBeVisible()
  await page.keyboard.press('Alt+z')
  await expect(rubriek(page, 'De beller').getByText('Wat we weten (1)')).toBeHidden()
  await page.getByRole('button', { name: /Stop met vragen/ }).press('Enter')
  await expect(spreekzin(page)).toContainText('Dank u wel')
  await page.keyboard.press('Alt+b')
  await page.keyboard.type('14-5-1991')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Alles staat onder deze code.')).toBeVisible()
  await expectToegankelijk(page)
  await page.keyboard.press('Alt+a')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Kies eerst hoe het gesprek afliep.')).toBeVisible()
  await expectToegankelijk(page)
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: 'Terugbellen' })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Uw laatste klantcontacten' })).toContainText('terugbellen')
  await expectToegankelijk(page)
})

test('Een bedrag wordt begrepen zoals het wordt gezegd, en een fout zegt wat er moet staan', async ({ page }) => {
  await neemOproep(page)
  await naarDeVragen(page)
  await page.getByRole('region', { name: 'Wat dit betekent' }).getByText('Bijstand', { exact: true }).first().click()
  await page.getByRole('button', { name: 'uw inkomen per maand' }).click()
  const veld = page.getByRole('textbox', { name: 'inkomen per maand' })
  await veld.fill('veel')
  await veld.press('Enter')
  await expect(page.getByText(/Typ een getal, bijvoorbeeld/)).toBeVisible()
  await expectToegankelijk(page)
  await veld.fill('900 tot 1.100')
  await veld.press('Enter')
  await expect(page.getByRole('button', { name: /tussen € 900 en € 1.100/ })).toBeVisible()
  await rondAf(page)
})

test('Wat er zou veranderen, is aan de telefoon voor te lezen en klopt tot op de euro', async ({ page }) => {
  const code = await bewaarGesprek(page, gezinMetSchatting)
  await neemOproep(page)
  await page.getByText('De beller heeft al een code').click()
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('textbox', { name: 'Geboortedatum' }).first().fill('14-5-1991')
  await page.getByRole('button', { name: 'Open dit gesprek' }).click()
  const betekenis = rubriek(page, 'Wat dit betekent')
  await betekenis.getByText('Wat als, en wat verandert er straks?').press('Enter')
  await expect(betekenis.getByRole('heading', { name: 'Vanaf 1 juli 2026' })).toBeVisible()
  await expectVooruitblikKlopt(page, betekenis)
  await expectToegankelijk(page)
  await rondAf(page)
})

test('Noemt de beller een kapotte wasmachine, dan stelt de medewerker de vraag die nog niet is gesteld', async ({
  page,
}) => {
  await neemOproep(page)
  await naarDeVragen(page)
  const ongevraagd = rubriek(page, 'Niet gevraagd')
  await expect(ongevraagd).toContainText('Bijzondere bijstand')
  await ongevraagd.getByRole('button', { name: /nodige kosten/ }).click()
  await expect(spreekzin(page)).toContainText('kosten die u niet zelf kunt betalen')
  await expectToegankelijk(page)
  await page.keyboard.press('j')
  await expect(ongevraagd).not.toContainText('Bijzondere bijstand')
  const regel = rubriek(page, 'Wat dit betekent').locator('summary', { hasText: 'Bijzondere bijstand' }).first()
  await expect(regel).toContainText('nog open')
  await rondAf(page)
})

test('Bij een boze beller wijkt het script uit, en daarna gaat het verder waar het was', async ({ page }) => {
  await neemOproep(page)
  await page.getByRole('button', { name: 'De beller is boos' }).click()
  await expect(spreekzin(page)).toContainText('Ik hoor dat dit u hoog zit')
  await expectToegankelijk(page)
  await page.getByRole('button', { name: /Terug naar: Opening/ }).click()
  await expect(spreekzin(page)).toContainText('Goedendag')
  await rondAf(page)
})

test('Wat getypt is, overleeft een verlopen sessie, en is na uitloggen weg', async ({ page, context }) => {
  await neemOproep(page)
  await page.keyboard.press('Alt+m')
  await expect(page.getByRole('textbox', { name: /Notitie/ })).toBeFocused()
  await page.keyboard.type('Belt over de huur')
  await expect(page.getByRole('textbox', { name: /Notitie/ })).toHaveValue('Belt over de huur')
  await context.clearCookies()
  await page.reload()
  await vulInlogpagina(page, 'beheer')
  await expect(page.getByRole('textbox', { name: /Notitie/ })).toHaveValue('Belt over de huur')
  await rondAf(page)
  await page.getByRole('button', { name: 'Log uit' }).click()
  await expect(page.getByLabel('Gebruikersnaam')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
})

test.describe('zonder verbinding', () => {
  test.use({ verwachteFout: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|websocket/i })

  test('Zonder verbinding gaat het gesprek door, en vastleggen lukt als de verbinding er weer is', async ({
    page,
    context,
  }) => {
    test.slow()
    await neemOproep(page)
    await context.setOffline(true)
    await naarDeVragen(page)
    await page.keyboard.press('n')
    await page.keyboard.press('Alt+a')
    await page.keyboard.press('1')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/De server is niet bereikbaar\. Uw werk staat op dit scherm/)).toBeVisible({
      timeout: 30_000,
    })
    await expectToegankelijk(page)
    await context.setOffline(false)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Het gesprek is afgerond en vastgelegd.')).toBeVisible({ timeout: 30_000 })
  })
})

test('Een collega ziet meteen dat een oproep is aangenomen', async ({ page, browser }) => {
  const collega = await browser.newPage()
  await gaAanHetWerk(collega, 'telefoon', 'telefoon')
  const wachtend = collega.getByRole('button', { name: /^Neem aan/ })
  await expect(wachtend.or(collega.getByText('Er wacht niemand.')).first()).toBeVisible()
  const eerst = await wachtend.count()
  await gaAanHetWerk(page, 'telefoon', 'beheer')
  await page.getByRole('button', { name: 'Simuleer oproep' }).click()
  await expect(wachtend).toHaveCount(eerst + 1)
  await expect(page.getByRole('button', { name: /^Neem aan/ })).toHaveCount(eerst + 1)
  await page.keyboard.press('Alt+n')
  await expect(wachtend).toHaveCount(eerst)
  await rondAf(page)
  await collega.close()
})

test('De console spreekt ook Engels, met toetsen die daarbij horen', async ({ page }) => {
  await gaAanHetWerk(page, 'telefoon', 'beheer')
  await page.getByRole('button', { name: 'Instellingen' }).click()
  await expectToegankelijk(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Who is next?' })).toBeVisible()
  await expectToegankelijk(page)
})
