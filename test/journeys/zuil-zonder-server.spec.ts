import { makeDataDir, removeDataDir, startServer, stopServer } from '../support/server.ts'
import { expect, test } from '../support/reis.ts'

test.use({
  viewport: { width: 1080, height: 1920 },
  hasTouch: true,
  verwachteFout: /ERR_CONNECTION_REFUSED/,
})

test('De zuil werkt door als de server weg is, en zegt eerlijk wat nu niet kan', async ({ page }) => {
  const dataDir = makeDataDir()
  const server = await startServer(dataDir, { DEMO: 'ja' })
  try {
    await page.goto(`${server.url}/zuil/`)
    await page.evaluate(async () => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
    await stopServer(server)

    await page.reload()
    await page.getByRole('button', { name: /Touch to start/ }).tap()
    await page.getByRole('button', { name: /What am I entitled to/ }).tap()
    await expect(page.getByRole('heading', { level: 1, name: 'Do you have a partner?' })).toBeVisible()
    await page.getByRole('button', { name: 'No', exact: true }).tap()
    await page.getByRole('button', { name: 'See the result so far' }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('between €0 and')
    await page.getByRole('button', { name: 'Take this with you' }).tap()
    await page.getByRole('button', { name: 'Yes, give me a code' }).tap()
    await page.getByLabel('Day').focus()
    for (const cijfer of '14051991') await page.getByRole('button', { name: cijfer, exact: true }).tap()
    await page.getByRole('button', { name: 'Continue' }).tap()

    await expect(page.getByRole('alert')).toContainText('no connection')
    await expect(page.getByRole('article', { name: 'Your ticket' })).toContainText('Zorgtoeslag')
  } finally {
    await stopServer(server)
    removeDataDir(dataDir)
  }
})
