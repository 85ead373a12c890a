import { type Page, type Request, test } from '@playwright/test'

/** Compressed kilobytes of script and knowledge that a page asks for before people can use it. */
export async function weegEerstePagina(page: Page, adres: string, bruikbaar: () => Promise<void>): Promise<number> {
  const verzoeken: Request[] = []
  page.on('requestfinished', (verzoek) => verzoeken.push(verzoek))
  await page.goto(adres)
  await bruikbaar()
  const groottes = await Promise.all(
    verzoeken
      .filter((verzoek) => verzoek.resourceType() === 'script' || verzoek.url().includes('/api/'))
      .map(async (verzoek) => (await verzoek.sizes()).responseBodySize),
  )
  const kilobytes = groottes.reduce((som, grootte) => som + grootte, 0) / 1000
  test.info().annotations.push({ type: 'kB', description: kilobytes.toFixed(1) })
  return kilobytes
}
