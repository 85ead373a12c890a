import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, step } from './stap.mjs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export const findInstalledBrowser = () => installed.find((path) => existsSync(path))

/** A browser on this machine, or one that Playwright fetched earlier; CHROMIUM_PATH goes first. */
export async function findBrowser() {
  const wished = process.env.CHROMIUM_PATH
  if (wished) return existsSync(wished) ? wished : undefined
  return findInstalledBrowser() ?? (await playwrightsOwn())
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** Debian's chromium where a package manager and rights allow, else what is installed, else Playwright's own. */
export async function provideBrowser() {
  return (await findBrowser()) ?? (await step('Browser installeren', installBrowser))
}

async function installBrowser() {
  if (process.platform === 'linux' && process.getuid() === 0 && succeeds('apt-get', ['--version'])) {
    succeeds('apt-get', ['update', '-qq'])
    const options = ['install', '-y', '-qq', '--no-install-recommends', 'chromium']
    if (succeeds('apt-get', options, { DEBIAN_FRONTEND: 'noninteractive' })) return findBrowser()
  }
  succeeds(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', '--with-deps', 'chromium'])
  const own = await findBrowser()
  if (own) return own
  succeeds(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'])
  return findBrowser()
}

const succeeds = (file, args, extra = {}) =>
  spawnSync(file, args, { cwd: root, stdio: 'ignore', env: { ...process.env, ...extra }, timeout: 600_000 }).status ===
  0
