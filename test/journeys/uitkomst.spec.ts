import type { Page } from '@playwright/test'
import { expect, expectToegankelijk, test } from '../support/reis.ts'
import { alleenstaandeOuder, begin, gaVerder, totDeUitkomst } from '../support/website.ts'

/** Answers the one question on the page with yes or no. */
async function antwoordAlsnog(page: Page, antwoord: string) {
  await page.getByRole('radio', { name: antwoord, exact: true }).check()
  await gaVerder(page)
}

test.beforeEach(async ({ page }) => {
  // The figures of this day are certain.
  await page.clock.setFixedTime(new Date('2026-03-02T10:00:00+01:00'))
})

test('Wie één keer vertelt hoe het zit, ziet waar recht op is, hoeveel, waarom en wat eerst', async ({ page }) => {
  await begin(page, 'Waar heb ik recht op?')
  await totDeUitkomst(page, alleenstaandeOuder, () => expectToegankelijk(page))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/U heeft recht op €.[\d.,]+ per maand/)
  const zorgtoeslag = page.getByRole('article', { name: 'Zorgtoeslag' })
  await expect(zorgtoeslag.getByText(/€.129 per maand/).first()).toBeVisible()
  await expectToegankelijk(page)
  await zorgtoeslag.getByText('Waarom krijgt u dit?').click()
  await expect(zorgtoeslag.getByText(/Wet op de zorgtoeslag, artikel/).first()).toBeVisible()
  await zorgtoeslag.getByText('Zo is dit berekend').click()
  await zorgtoeslag.getByText('Met alle bedragen en wetsartikelen').click()
  await expect(zorgtoeslag.getByText('Standaardpremie').first()).toBeVisible()
  await expect(zorgtoeslag.getByText('Hier hebben we niet naar gekeken')).toBeVisible()
  const bijstand = page.getByRole('article', { name: 'Bijstand', exact: true })
  await bijstand.locator('summary').first().click()
  await expect(bijstand.getByText(/Participatiewet, artikel 19/).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Wat doet u eerst?' })).toBeVisible()
  await expectToegankelijk(page)
})

test('Op een telefoon staat alles waar recht op is en wat eerst moet in twee schermen, en de rest is één tik weg', async ({
  page,
}) => {
  await begin(page, 'Waar heb ik recht op?')
  await totDeUitkomst(page, alleenstaandeOuder)
  await page.setViewportSize({ width: 390, height: 844 })
  const rechten = page.getByRole('region', { name: 'Hier heeft u recht op' }).getByRole('article')
  const stappen = page.getByRole('region', { name: 'Wat doet u eerst?' }).getByRole('listitem')
  await expect(stappen).toHaveCount(await rechten.count())
  for (const deel of [rechten.last(), stappen.last()]) {
    const vak = await deel.boundingBox()
    expect((vak?.y ?? Infinity) + (vak?.height ?? 0)).toBeLessThan(2 * 844)
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5000)
  const straks = page.getByRole('region', { name: 'Wat verandert er de komende 2 jaar?' })
  await expect(straks.getByRole('heading', { level: 3 }).first()).toBeHidden()
  await straks.getByRole('heading', { level: 2 }).click()
  await expect(straks.getByRole('heading', { level: 3 }).first()).toBeVisible()
  const watals = page.getByRole('region', { name: 'Wat als u meer of minder gaat verdienen?' })
  await watals.locator('summary').first().press('Enter')
  await expect(watals.getByRole('slider')).toBeVisible()
  await expectToegankelijk(page)
})

test('Op papier staat ook wat op het scherm dichtgevouwen is: wat meenemen, wat verandert en waarom niet', async ({
  page,
}) => {
  await begin(page, 'Waar heb ik recht op?')
  await totDeUitkomst(page, alleenstaandeOuder)
  await page.emulateMedia({ media: 'print' })
  const plan = page.getByRole('region', { name: 'Wat doet u eerst?' })
  await expect(plan.getByText('uw DigiD').first()).toBeVisible()
  const straks = page.getByRole('region', { name: 'Wat verandert er de komende 2 jaar?' })
  await expect(straks.getByRole('heading', { level: 3, name: /^Vanaf 1 / })).toBeVisible()
  await expect(
    page
      .getByRole('article', { name: 'AOW', exact: true })
      .getByText(/AOW-leeftijd/)
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bewaar of neem mee' })).toBeHidden()
})

test('Wat niet is gevraagd, heet geen “geen recht”: de vraag staat er, en het antwoord geeft de uitkomst', async ({
  page,
}) => {
  await begin(page, 'Waar heb ik recht op?')
  await totDeUitkomst(page, alleenstaandeOuder)
  const ongevraagd = page.getByRole('region', { name: 'Dit hebben we niet gevraagd' })
  const geweigerd = page.getByRole('region', { name: 'Hier heeft u nu geen recht op' })
  await expect(ongevraagd.getByText(/Kwijtschelding.*Bijzondere bijstand/).first()).toBeVisible()
  await ongevraagd.getByRole('heading', { level: 2 }).click()
  await expect(ongevraagd.getByRole('article', { name: 'Bijzondere bijstand' })).toBeVisible()
  await expect(geweigerd.getByRole('article', { name: 'Bijzondere bijstand' })).toHaveCount(0)
  await expect(geweigerd.getByRole('article', { name: 'AOW' })).toBeVisible()
  await expectToegankelijk(page)

  await ongevraagd.getByRole('link', { name: /aanslag van gemeente of waterschap/ }).click()
  await antwoordAlsnog(page, 'Nee')
  await expect(page).toHaveURL(/\/gesprek\/uitkomst$/)
  await expect(geweigerd.getByRole('article', { name: /^Kwijtschelding van gemeentelijke/ })).toBeVisible()

  await ongevraagd.getByRole('heading', { level: 2 }).click()
  await ongevraagd.getByRole('link', { name: /nodige kosten/ }).click()
  await antwoordAlsnog(page, 'Ja')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/kosten/)
  await totDeUitkomst(page, [[/kosten/, '900']])
  await expect(ongevraagd.getByRole('article', { name: 'Bijzondere bijstand' })).toHaveCount(0)
  const bijstand = geweigerd.getByRole('article', { name: 'Bijzondere bijstand' })
  await bijstand.getByRole('heading').click()
  await expect(bijstand.getByText('U kunt de kosten betalen van uw inkomen en uw spaargeld.').last()).toBeVisible()
})

test('Met “ongeveer” en “weet ik niet” komt er een uitkomst met grenzen, en wat die preciezer maakt', async ({
  page,
}) => {
  await begin(page, 'Waar heb ik recht op?')
  const ongeveer = alleenstaandeOuder.filter(([vraag]) => !/inkomen|spaargeld/.test(vraag.source))
  await totDeUitkomst(page, [...ongeveer, [/inkomen heeft u in heel/, ['20.000', '34.000']]])
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/hoogstens/i)
  await expect(
    page
      .getByRole('article', { name: 'Zorgtoeslag' })
      .getByText(/tussen €.\d+ en €.\d+ per maand/)
      .first(),
  ).toBeVisible()
  await expectToegankelijk(page)
  await page
    .getByRole('link', { name: /jaarinkomen/ })
    .first()
    .click()
  await expect(page.getByLabel('Ten minste')).toHaveValue('20000')
  await page.getByRole('radio', { name: 'Dit weet ik precies' }).check()
  await page.getByRole('textbox').fill('24.000')
  await page.getByRole('button', { name: 'Bewaar deze verandering' }).click()
  await expect(page).toHaveURL(/\/gesprek\/uitkomst$/)
})
