import { defineConfig } from '@playwright/test'
import { findInstalledBrowser } from '../scripts/chromium.mjs'

const port = Number(process.env.TEST_PORT ?? 3110)
const isRoot = process.getuid?.() === 0
const VERHAAL = '**/een-verhaal.spec.ts'

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results/reizen',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 300_000,
  // Two browsers on a busy machine of two processors: what comes at all is told from what never comes.
  expect: { timeout: 20_000 },
  reporter: 'line',
  projects: [
    { name: 'reizen', testIgnore: VERHAAL },
    // Takes a call from the one queue, so it goes when nobody else does.
    { name: 'verhaal', testMatch: VERHAAL, dependencies: ['reizen'] },
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    actionTimeout: 20_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Looking over its shoulder makes a slow machine a third slower.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? findInstalledBrowser(),
      // Chromium's own sandbox does not work for root.
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `${process.platform === 'win32' ? '' : 'exec '}"${process.execPath}" ../scripts/proefserver.mjs`,
    url: `http://127.0.0.1:${port}/api/v1/gezondheid`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    timeout: 60_000,
  },
})
