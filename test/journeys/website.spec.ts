import { listNederlandseZinnen } from '../support/arabisch.ts'
import { expect, expectToegankelijk, test } from '../support/reis.ts'
import { weegEerstePagina } from '../support/gewicht.ts'
import { alleenstaandeOuder, beantwoord, begin, gaVerder, totDeUitkomst, vulDatum } from '../support/website.ts'

test.beforeEach(async ({ page }) => {
  // The figures of this day are certain.
  await page.clock.setFixedTime(new Date('2026-03-02T10:00:00+01:00'))
})

test('De grenzen naast de vragen worden smaller terwijl iemand antwoordt', async ({ page }) => {
  await begin(page, 'Waar heb ik recht op?')
  await beantwoord(page, alleenstaandeOuder)
  const stand = page.getByRole('complementary', { name: 'Tot nu toe' })
  await expect(stand.getByText(/tussen €.0 en €/).first()).toBeVisible()
  const begonnen = await stand.innerText()
  await gaVerder(page)
  await beantwoord(page, alleenstaandeOuder)
  await expect(stand).not.toHaveText(begonnen)
})

test('Terug in de browser toont de eerdere antwoorden, en elk antwoord is later te veranderen', async ({ page }) => {
  await begin(page, 'Waar heb ik recht op?')
  await beantwoord(page, alleenstaandeOuder)
  await gaVerder(page)
  await page.goBack()
  await expect(
    page.getByRole('group', { name: /Heeft u een partner/ }).getByRole('radio', { name: 'Nee' }),
  ).toBeChecked()
  await page.getByRole('link', { name: 'Bekijk uw antwoorden' }).click()
  await expectToegankelijk(page)
  await page.getByRole('link', { name: /Verander hoeveel kinderen/i }).click()
  await page.getByRole('textbox').fill('3')
  await page.getByRole('button', { name: 'Bewaar deze verandering' }).click()
  await expect(page.getByRole('definition').filter({ hasText: /^3$/ })).toBeVisible()
})

test('Een fout antwoord wordt uitgelegd en niets wat is ingevuld raakt kwijt', async ({ page }) => {
  await begin(page, 'Waar heb ik recht op?')
  await page.getByRole('textbox').first().fill('twee')
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click()
  await expect(page.getByRole('group', { name: 'Kijk nog naar 3 vragen' })).toBeFocused()
  await expectToegankelijk(page)
  await page.getByRole('link', { name: /Hoeveel kinderen/ }).click()
  await expect(page.getByRole('textbox').first()).toBeFocused()
  await expect(page.getByRole('textbox').first()).toHaveValue('twee')
})

test('Ook een half ingevuld veld staat er na herladen nog', async ({ page }) => {
  await begin(page, 'Waar heb ik recht op?')
  await page.getByRole('textbox').first().fill('1')
  await page.reload()
  await expect(page.getByRole('textbox').first()).toHaveValue('1')
})

test('Met een code gaat iemand op een ander apparaat verder zonder iets opnieuw te vertellen', async ({
  page,
  browser,
}) => {
  await begin(page, 'Ik kom niet rond')
  await beantwoord(page)
  await gaVerder(page)
  await page.getByRole('link', { name: 'Bekijk uw antwoorden' }).click()
  await expect(page.getByRole('heading', { name: 'Uw antwoorden' })).toBeVisible()
  const verteld = await page.getByRole('definition').allInnerTexts()
  expect(verteld.length).toBeGreaterThan(0)
  await page.goBack()
  await page.getByRole('link', { name: 'Naar de uitkomst tot nu toe' }).click()
  await page.getByRole('link', { name: 'Bewaar of neem mee' }).click()
  await expectToegankelijk(page)
  await page.getByRole('button', { name: 'Bewaar en geef mij een code' }).click()
  await expect(page.getByText('Vul uw geboortedatum in')).toBeVisible()
  await vulDatum(page, '14-5-1991')
  await page.getByRole('button', { name: 'Bewaar en geef mij een code' }).click()
  const code = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible()
  await expectToegankelijk(page)

  const ander = await (await browser.newContext()).newPage()
  await ander.goto(`/?code=${code}`)
  await expect(ander.getByLabel('Uw code')).toHaveValue(code)
  await expectToegankelijk(ander)
  await vulDatum(ander, '15-5-1991')
  await ander.getByRole('button', { name: 'Haal mijn antwoorden op' }).click()
  await expect(ander.getByText(/Bij deze code en geboortedatum vinden we niets/)).toBeVisible()
  await expectToegankelijk(ander)
  await vulDatum(ander, '14-5-1991')
  await ander.getByRole('button', { name: 'Haal mijn antwoorden op' }).click()
  await expect(ander).toHaveURL(/\/gesprek\/uitkomst$/)
  await ander.getByRole('link', { name: 'Verander uw antwoorden' }).click()
  await expect(ander.getByRole('heading', { name: 'Uw antwoorden' })).toBeVisible()
  expect(await ander.getByRole('definition').allInnerTexts()).toEqual(verteld)
  await ander.context().close()
})

test('Wissen laat niets van het gesprek op het apparaat achter', async ({ page }) => {
  await begin(page, 'Waar heb ik recht op?')
  await beantwoord(page, alleenstaandeOuder)
  await gaVerder(page)
  await page.getByRole('link', { name: 'Wis mijn gegevens' }).click()
  await expectToegankelijk(page)
  await page.getByRole('button', { name: 'Ja, wis mijn gegevens' }).click()
  await expect(page.getByRole('heading', { name: 'Uw gegevens zijn gewist' })).toBeFocused()
  await expectToegankelijk(page)
  const over = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))
  expect(Object.keys(over).toSorted()).toEqual(['loket.editie'])
})

test('Wie verhuist krijgt een plan: wat eerst, bij wie, en voor welke dag', async ({ page }) => {
  await begin(page, 'Ik ga verhuizen')
  await totDeUitkomst(page, [
    [/Hoe verhuist u/, 'Van hier naar een andere gemeente'],
    [/Op welke dag/, '1-6-2026'],
    [/Waar gaat u wonen/, 'Een huurwoning'],
    [/Huurt u/, 'Ja'],
    [/auto/, 'Ja'],
    [/huurtoeslag/, 'Ja'],
    [/naar school/, 'Nee'],
    [/ziekte/, 'Nee'],
  ])
  await expect(page.getByRole('heading', { level: 1, name: 'Dit gaat u regelen' })).toBeVisible()
  const opzeggen = page.getByRole('listitem').filter({ hasText: 'Huur van uw oude woning opzeggen' })
  await expect(opzeggen.getByText(/uiterlijk 1 mei 2026/i)).toBeVisible()
  await expectToegankelijk(page)
})

test.describe('zonder server', () => {
  test.use({ verwachteFout: /Failed to load resource: net::ERR/ })

  test('Zonder internet gaat het gesprek door, en wat niet kan wordt gezegd', async ({ page, context }) => {
    await begin(page, 'Waar heb ik recht op?')
    await beantwoord(page, alleenstaandeOuder)
    await gaVerder(page)
    await page.getByRole('link', { name: 'Naar de uitkomst tot nu toe' }).click()
    await page.getByRole('link', { name: 'Bewaar of neem mee' }).click()
    await page.getByRole('button', { name: 'Bewaar en geef mij een code' }).waitFor()
    await context.setOffline(true)
    await expect(page.getByText(/U heeft nu geen internet/)).toBeVisible()
    await vulDatum(page, '14-5-1991')
    await page.getByRole('button', { name: 'Bewaar en geef mij een code' }).click()
    await expect(page.getByText(/Uw antwoorden staan nog op dit apparaat/)).toBeVisible()
    await expectToegankelijk(page)
    await page.goBack()
    await page.getByRole('link', { name: 'Ga verder met de vragen' }).click()
    await beantwoord(page, alleenstaandeOuder)
    await gaVerder(page)
    await context.setOffline(false)
    await expect(page.getByText(/U heeft nu geen internet/)).toBeHidden()
  })

  test('Zonder internet is de pagina te herladen, met alles wat er stond', async ({ page, context }) => {
    await begin(page, 'Waar heb ik recht op?')
    await page.getByRole('textbox').first().fill('2')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('textbox').first()).toHaveValue('2')
    await beantwoord(page, alleenstaandeOuder)
    await gaVerder(page)
  })

  test('Is de informatie er niet, dan staat er wat iemand nu kan doen', async ({ page }) => {
    await page.route('**/api/v1/edities/**', (route) => route.abort())
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Wij kunnen de informatie nu niet ophalen' })).toBeVisible()
    await expectToegankelijk(page)
    await page.unroute('**/api/v1/edities/**')
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click()
    await expect(page.getByRole('heading', { name: 'Waarmee kunnen we u helpen?' })).toBeVisible()
  })
})

test('Zoeken, de onderwerpen en een product lezen zich als een folder', async ({ page }) => {
  await page.goto('/')
  await expectToegankelijk(page)
  await page.getByLabel('Zoek een onderwerp').fill('huurto')
  await expectToegankelijk(page)
  await page.getByRole('search').getByRole('link', { name: 'Huurtoeslag aanvragen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Huurtoeslag aanvragen' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Wat heeft u nodig?' })).toBeVisible()
  await expectToegankelijk(page)
  await page.getByRole('link', { name: 'Alle onderwerpen' }).click()
  await expectToegankelijk(page)
  await page.getByRole('link', { name: 'Begrippen' }).click()
  await expect(page.getByRole('heading', { name: 'Wat betekent dat woord?' })).toBeFocused()
  await expectToegankelijk(page)
  await page.getByRole('link', { name: 'Privacy' }).click()
  await expectToegankelijk(page)
  await page.getByRole('link', { name: 'Toegankelijkheid' }).click()
  await expectToegankelijk(page)
  await page.goto('/bestaat-niet')
  await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible()
  await expectToegankelijk(page)
})

test('Een moeilijk woord is te vinden, met zijn uitleg en zijn artikel', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Zoek een onderwerp').fill('toetsingsinkomen')
  await page.getByRole('search').getByRole('link', { name: 'Toetsingsinkomen', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Toetsingsinkomen' })).toBeFocused()
  await expect(page.getByRole('article', { name: 'Toetsingsinkomen' })).toContainText('artikel 8')
})

test('Alles is er ook in het Engels, en de keuze blijft', async ({ page }) => {
  await begin(page, 'Waar heb ik recht op?')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('group', { name: 'Do you have a partner?' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectToegankelijk(page)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'How can we help you?' })).toBeVisible()
  await expectToegankelijk(page)
})

test('In het Arabisch leest de website van rechts naar links, zonder een Nederlandse zin', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'بماذا نستطيع مساعدتك؟' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectToegankelijk(page)
  await page.getByLabel('ابحث عن موضوع').fill('الايجار')
  await expect(
    page
      .getByRole('search')
      .getByRole('link', { name: /huurtoeslag/ })
      .first(),
  ).toBeVisible()
  await page.getByRole('link', { name: 'ماذا يحق لي؟' }).first().click()
  await page.getByRole('button', { name: 'ابدأ بالأسئلة' }).click()
  await expect(page.getByRole('group', { name: 'هل لديك شريك؟' })).toBeVisible()
  await page.getByRole('radio', { name: 'نعم' }).first().check()
  await expectToegankelijk(page)
  await page.getByRole('link', { name: 'إلى النتيجة حتى الآن' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('يحق لك')
  await page.locator('.uitkomstkaart summary').first().click()
  await expectToegankelijk(page)
  expect(await listNederlandseZinnen(page)).toEqual([])
  await page.goto('/producten/huurtoeslag')
  await expect(page.getByRole('heading', { name: 'ماذا تحتاج؟' })).toBeVisible()
  expect(await listNederlandseZinnen(page)).toEqual([])
})

test('Donker en hoog contrast zijn even goed te lezen', async ({ page }) => {
  await page.goto('/')
  for (const weergave of ['Donker', 'Hoog contrast']) {
    await page.getByRole('radio', { name: weergave }).check()
    await expectToegankelijk(page)
  }
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Hoog contrast' })).toBeChecked()
  await page.getByRole('link', { name: 'Waar heb ik recht op?' }).click()
  await page.getByRole('button', { name: 'Begin met de vragen' }).click()
  await beantwoord(page, alleenstaandeOuder)
  await expectToegankelijk(page)
  await gaVerder(page)
  await page.getByRole('link', { name: 'Naar de uitkomst tot nu toe' }).click()
  await expectToegankelijk(page)
})

test('De eerste pagina vraagt minder dan 200 kB aan script en kennis', async ({ page }) => {
  const bruikbaar = () => expect(page.getByLabel('Zoek een onderwerp')).toBeEditable()
  expect(await weegEerstePagina(page, '/', bruikbaar)).toBeLessThan(200)
})
