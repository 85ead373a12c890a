import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** A journey that fails on any console error, uncaught error, failed content-security policy or unexpected 5xx. */
export const test = base.extend<{ verwachteFout: RegExp | null; schoneConsole: void }>({
  /** What a journey brings about on purpose, such as requests to a server that was stopped. */
  verwachteFout: [null, { option: true }],
  schoneConsole: [
    async ({ page, verwachteFout }, use) => {
      const fouten: string[] = []
      const meld = (tekst: string) => {
        if (!verwachteFout?.test(tekst)) fouten.push(tekst)
      }
      page.on('console', (bericht) => {
        const { url } = bericht.location()
        if (bericht.type() === 'error' && !isAntwoord(bericht.text(), url)) meld(`${bericht.text()} (${url})`)
      })
      page.on('pageerror', (fout) => meld(`uncaught: ${fout.message}`))
      page.on('response', (antwoord) => {
        if (antwoord.status() >= 500) meld(`${antwoord.status()} ${antwoord.url()}`)
      })
      await use()
      expect(fouten).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** A refusal of the API is an answer: Chromium writes it in its console, and the screen explains it. */
const isAntwoord = (tekst: string, url: string) => url.includes('/api/') && /status of 4\d\d/.test(tekst)

const NORMEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** axe finds nothing, and nothing scrolls sideways, at each of these widths. */
export async function expectToegankelijk(page: Page, breedtes: number[] = [320, 1280]): Promise<void> {
  const eerder = page.viewportSize()
  // What is not drawn yet cannot be judged.
  for (const deel of ['main', 'h1']) await expect(page.locator(deel).first()).toBeAttached()
  for (const breedte of breedtes) {
    await page.setViewportSize({ width: breedte, height: eerder?.height ?? 900 })
    await expectGeenOvertredingen(page, `${breedte} px`)
    const teBreed = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(teBreed, `sideways scrolling at ${breedte} px`).toBeLessThanOrEqual(0)
  }
  if (eerder) await page.setViewportSize(eerder)
}

async function expectGeenOvertredingen(page: Page, waar: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(NORMEN).analyze()
  const gevonden = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(gevonden, `axe at ${waar}`).toEqual([])
}
