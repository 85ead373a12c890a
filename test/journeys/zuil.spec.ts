import type { Page } from '@playwright/test'
import { listNederlandseZinnen } from '../support/arabisch.ts'
import { expect, expectToegankelijk, test } from '../support/reis.ts'
import { weegEerstePagina } from '../support/gewicht.ts'
import { begin, geefDatum, openCode, STAAND } from '../support/zuil.ts'

test.use({ viewport: STAAND, hasTouch: true })

/** Answers "weet ik niet" to everything that is still asked. */
async function weetIkNietTotHetEind(page: Page) {
  const kop = page.getByRole('heading', { level: 1 })
  const weetNiet = page.getByRole('button', { name: 'Weet ik niet' })
  for (let vraag = 0; vraag < 60 && (await weetNiet.isVisible()); vraag++) {
    const tekst = await kop.innerText()
    await weetNiet.tap()
    await expect(kop).not.toHaveText(tekst)
  }
}

test('De zuil stelt één vraag per scherm, met toetsen die een vinger niet kan missen', async ({ page }) => {
  await begin(page)
  await expectToegankelijk(page, [1080])
  await page.getByRole('button', { name: /Waar heb ik recht op/ }).tap()
  await expect(page.getByText(/Nog ongeveer \d+ vragen/)).toBeVisible()
  await expectToegankelijk(page, [1080])
  for (const knop of await page.getByRole('button').all()) {
    const vak = await knop.boundingBox()
    // 64 px is 20 mm on a 27 inch screen.
    expect(vak?.height, await knop.innerText()).toBeGreaterThanOrEqual(64)
    expect(vak?.width, await knop.innerText()).toBeGreaterThanOrEqual(64)
  }
})

test('Wat de zuil niet vroeg, heet geen “geen recht”: de vraag is er alsnog te beantwoorden', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: /Waar heb ik recht op/ }).tap()
  await page.getByRole('button', { name: 'Bekijk de uitkomst tot nu toe' }).tap()
  const ongevraagd = page.getByRole('region', { name: 'Dit hebben we niet gevraagd' })
  const alsnog = ongevraagd.getByRole('button', { name: 'Geef antwoord Bijzondere bijstand' })
  await expectToegankelijk(page, [1080])
  await alsnog.tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Heeft u nodige kosten die u niet zelf kunt betalen?',
  )
  await page.getByRole('button', { name: 'Terug' }).tap()
  await alsnog.tap()
  await page.getByRole('button', { name: 'Nee', exact: true }).tap()
  await expect(alsnog).toBeHidden()
  await expect(page.locator('summary', { hasText: 'Bijzondere bijstand' })).toContainText('U heeft geen nodige kosten')
})

test('Met alleen “weet ik niet” komt er toch een uitkomst, met grenzen en een bon', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: /Waar heb ik recht op/ }).tap()
  await weetIkNietTotHetEind(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tussen € 0 en')
  await page.locator('summary', { hasText: 'Zorgtoeslag' }).tap()
  await expect(page.locator('details[open]').getByText(/Dit hangt nog af van/)).toBeVisible()
  await expectToegankelijk(page, [1080])
  await page.getByRole('button', { name: 'Neem dit mee' }).tap()
  await expectToegankelijk(page, [1080])
  await page.getByRole('button', { name: 'Ja, geef mij een code' }).tap()
  await geefDatum(page, '14051991')
  await expect(page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)).toBeVisible()
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible()
  await expectToegankelijk(page, [1080])
})

test('Wie een code meebrengt, gaat verder zonder iets opnieuw te vertellen', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: /Waar heb ik recht op/ }).tap()
  const vraag = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Weet ik niet' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(vraag)
  const tweede = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Bekijk de uitkomst tot nu toe' }).tap()
  await page.getByRole('button', { name: 'Neem dit mee' }).tap()
  await page.getByRole('button', { name: 'Ja, geef mij een code' }).tap()
  await geefDatum(page, '14051991')
  const code = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()
  await page.getByRole('button', { name: 'Klaar, wis alles' }).tap()

  await page.getByRole('button', { name: /Raak aan om te beginnen/ }).tap()
  await page.getByRole('button', { name: /Ik heb een code/ }).tap()
  await expectToegankelijk(page, [1080])
  await openCode(page, code, '15051991')
  await expect(page.getByRole('alert')).toContainText('horen niet bij elkaar')
  await openCode(page, code, '14051991')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tweede)
})

test('Na stilte waarschuwt de zuil, en wist alles als er niemand meer is', async ({ page }) => {
  await page.clock.install()
  await page.goto('/zuil/')
  await page.getByRole('button', { name: /Touch to start/ }).tap()
  await page.getByRole('button', { name: /What am I entitled to/ }).tap()
  await page.clock.runFor(1000)
  await page.getByRole('button', { name: 'I do not know' }).tap()
  await page.clock.runFor(62_000)
  const venster = page.getByRole('alertdialog', { name: 'Are you still there?' })
  await expect(venster).toBeVisible()
  await expectToegankelijk(page, [1080])
  await page.getByRole('button', { name: 'Yes, I am still here' }).tap()
  await expect(venster).toBeHidden()
  await page.clock.runFor(95_000)

  await expect(page.getByRole('button', { name: /Raak aan om te beginnen/ })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  expect(await readSporen(page)).toEqual({ opslag: 0, databanken: 0, bewaardeVerzoeken: [], adres: '/zuil/' })
  await page.goBack().catch(() => null)
  await expect(page.getByText('Are you still there?')).toHaveCount(0)
  await expect(page.getByText('About', { exact: false })).toHaveCount(0)
})

/** All that could stay behind in the browser of a zuil. */
async function readSporen(page: Page) {
  return page.evaluate(async () => {
    const namen = await caches.keys()
    const verzoeken = await Promise.all(namen.map(async (naam) => (await caches.open(naam)).keys()))
    return {
      opslag: localStorage.length + sessionStorage.length,
      databanken: (await indexedDB.databases()).length,
      bewaardeVerzoeken: verzoeken
        .flat()
        .map(({ url }) => new URL(url).pathname)
        .filter((pad) => !pad.startsWith('/zuil/') && !pad.startsWith('/api/v1/edities/')),
      adres: location.pathname + location.search + location.hash,
    }
  })
}

test('“Opnieuw” wist meteen, ook met het toetsenbord', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: 'Geld', exact: true }).press('Enter')
  await page.getByRole('button', { name: /Ik kom niet rond/ }).press('Enter')
  await page.getByRole('button', { name: 'Opnieuw' }).press('Enter')
  await expect(page.getByRole('button', { name: /Raak aan om te beginnen/ })).toBeVisible()
})

test('Hulp legt de vraag uit en zegt waar een mens te vinden is', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: 'Geld', exact: true }).tap()
  await page.getByRole('button', { name: /Ik kom niet rond/ }).tap()
  await page.getByRole('button', { name: 'Hulp' }).tap()
  await expect(page.getByText(/Liever hulp van een mens/)).toBeVisible()
  await expect(page.getByText(/^De balie (is nu|gaat weer) open /)).toBeVisible()
  await expectToegankelijk(page, [1080])
})

test('In het Arabisch leest de zuil van rechts naar links, zonder een Nederlandse zin', async ({ page }) => {
  await page.goto('/zuil/')
  await page.getByRole('button', { name: /المس الشاشة لتبدأ/ }).tap()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('button', { name: /ماذا يحق لي/ }).tap()
  const kop = page.getByRole('heading', { level: 1 })
  await expect(kop).toHaveText('هل لديك شريك؟')
  await expectToegankelijk(page, [1080])
  await page.getByRole('button', { name: 'نعم' }).tap()
  await expect(kop).not.toHaveText('هل لديك شريك؟')
  await page.getByRole('button', { name: 'انظر النتيجة حتى الآن' }).tap()
  await expect(kop).toContainText('في الشهر')
  await page.locator('summary').first().tap()
  await expectToegankelijk(page, [1080])
  expect(await listNederlandseZinnen(page)).toEqual([])
  await page.getByRole('button', { name: 'خذ هذا معك' }).tap()
  await page.getByRole('button', { name: 'لا، ورقة فقط' }).tap()
  await expect(page.getByRole('article', { name: 'ورقتك' })).toContainText('Zorgtoeslag')
  expect(await listNederlandseZinnen(page)).toEqual([])
})

test('Het eerste scherm van de zuil vraagt minder dan 200 kB aan script en kennis', async ({ page }) => {
  const bruikbaar = () => expect(page.getByRole('button', { name: /Raak aan om te beginnen/ })).toBeVisible()
  expect(await weegEerstePagina(page, '/zuil/', bruikbaar)).toBeLessThan(200)
})
