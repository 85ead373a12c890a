import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './stap.mjs'

export const bin = (name) => join(root, 'node_modules', name)

/** A test that goes round for ever cannot stop itself. */
const LONGEST_MINUTES = 25

function node(args, extra = {}) {
  const begin = performance.now()
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_ENV: undefined, ...extra }
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env, detached: POSIX })
    const { pid } = child
    const stop = () => pid !== undefined && process.kill(POSIX ? -pid : pid, 'SIGKILL')
    const limit = setTimeout(() => {
      console.error(`Afgebroken na ${LONGEST_MINUTES} minuten: ${args.join(' ')}`)
      stop()
    }, LONGEST_MINUTES * 60_000)
    process.once('SIGINT', stop)
    child.once('close', (code) => {
      clearTimeout(limit)
      process.off('SIGINT', stop)
      resolve({ ok: code === 0, seconds: (performance.now() - begin) / 1000 })
    })
  })
}

/** Where a group of processes can be ended as one. */
const POSIX = process.platform !== 'win32'

/** A check that passes or fails as a whole. */
export async function check(name, args) {
  const { ok, seconds } = await node(args)
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds }
}

export function refuse(name, sentence) {
  console.error(sentence)
  return { name, passed: 0, failed: 1, seconds: 0 }
}

export async function vitest(name, projects, env) {
  const report = join(root, 'test-results', `${projects.join('-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [bin('vitest/vitest.mjs'), 'run', ...projects.flatMap((project) => ['--project', project]), ...reporters]
  const { ok, seconds } = await node(args, env)
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = readReport(report)
  return total(name, seconds, ok, numPassedTests, numFailedTests, numPendingTests + numTodoTests)
}

export async function playwright(name, env) {
  const report = join(root, 'test-results', 'reizen.json')
  const args = [bin('@playwright/test/cli.js'), 'test', '-c', 'test/playwright.config.ts', '--reporter=line,json']
  const { ok, seconds } = await node(args, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(report).stats ?? {}
  return total(name, seconds, ok, expected, unexpected + flaky, skipped)
}

/** A test that was skipped has not passed, and a runner that failed without a failed test has failed itself. */
function total(name, seconds, ok, passed, failed, skipped) {
  if (skipped > 0) console.error(`${skipped} toetsen zijn overgeslagen; dat telt als mislukt.`)
  const counted = failed + skipped
  return { name, seconds, passed, failed: ok ? counted : Math.max(1, counted) }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}
