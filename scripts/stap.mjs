import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Says what is being done and, when it is worth knowing, how long it took. */
export async function step(name, work) {
  const begin = performance.now()
  const wait = setTimeout(() => console.log(`  ${name} …`), 1000)
  const done = await work()
  clearTimeout(wait)
  const seconds = (performance.now() - begin) / 1000
  if (seconds >= 1) console.log(`  ${name}: klaar in ${seconds.toFixed(1).replace('.', ',')} s`)
  return done
}

/** Runs a program in the root and shows what it said only when it fails. */
export function run(file, args, { env = process.env, quiet = true } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: needsShell(file),
    })
    let said = ''
    child.stdout?.on('data', (text) => (said += text))
    child.stderr?.on('data', (text) => (said += text))
    child.once('error', (error) => fail(`${file} kon niet worden gestart: ${error.message}`))
    child.once('close', (code) => {
      if (code === 0) return resolve(said)
      console.error(said.trim())
      fail(`Dit lukte niet: ${[file, ...args].join(' ')}`)
    })
  })
}

/** npm is a script on Windows. */
const needsShell = (file) => process.platform === 'win32' && file === 'npm'
