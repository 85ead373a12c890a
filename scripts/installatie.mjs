import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, step } from './stap.mjs'

/** Installs with `npm ci`, but only when something that is needed is missing or of another version. */
export async function install({ dev }) {
  const wanted = readLock('package-lock.json')
  const present = readLock('node_modules/.package-lock.json')
  if (present && isComplete(wanted, present, dev)) return
  // Never take away the tools of someone who develops here.
  const keepDev = dev || (present && Object.keys(present).some((path) => wanted[path]?.dev))
  const omit = keepDev ? [] : ['--omit=dev']
  await step('Onderdelen installeren', () =>
    run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...omit], {
      env: installEnv(),
    }),
  )
}

/** No tool fetches anything of its own when it is installed. */
const installEnv = () => ({
  ...process.env,
  NODE_ENV: undefined,
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  CHECKPOINT_DISABLE: '1',
})

function readLock(name) {
  try {
    return JSON.parse(readFileSync(join(root, name), 'utf8')).packages
  } catch {
    return undefined
  }
}

function isComplete(wanted, present, dev) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || (entry.dev && !dev) || !isForHere(entry)) return true
    const found = present[path]
    return found !== undefined && (entry.link ? found.link : found.version === entry.version)
  })
}

/** Packages with compiled parts exist once per system; only ours is installed. */
function isForHere({ optional, peer, os, cpu, libc }) {
  if (!optional && !peer) return true
  if (!os && !cpu && !libc) return !optional
  return allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, libcName())
}

const allows = (list, name) => !list || list.includes(name)

const libcName = () => (process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl')
