import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { provideBrowser } from './chromium.mjs'
import { install } from './installatie.mjs'
import { bin, check, playwright, refuse, vitest } from './lopers.mjs'
import { findOtherPostgres } from './postgres.mjs'
import { root } from './stap.mjs'

const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results)

await install({ dev: true })

const tally = { passed: 0, failed: 0 }
function count({ name, passed, failed, seconds }) {
  tally.passed += passed
  tally.failed += failed
  console.log(`\n${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)\n`)
}

const turbo = join(root, 'scripts/turbo.mjs')
count(await check('Bouwen', [turbo, 'build']))
count(await check('Types', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']))
count(await check('Lint en grenzen', [bin('oxlint/bin/oxlint'), '-c', 'oxlint.config.js', '--deny-warnings']))
count(await check('Opmaak', [bin('oxfmt/bin/oxfmt'), '--check']))
count(await check('Dode code', [bin('knip/bin/knip.js')]))
count(await vitest('Pakketten en schermen', ['pakketten', 'schermen']))
count(await vitest('Server op de meegeleverde PostgreSQL', ['server'], { TEST_DATABASE_URL: '' }))

const other = await findOtherPostgres()
if (other.url) count(await vitest(`Server op ${other.name}`, ['server'], { TEST_DATABASE_URL: other.url }))
else if (process.env.CI) count(refuse('Server op een andere PostgreSQL', other.sentence))
else console.log(`Niet getoetst op een andere PostgreSQL. ${other.sentence}`)

count(await vitest('Storingen', ['storingen']))

const browser = await provideBrowser()
if (browser)
  count(await playwright('Reizen in een browser', { CHROMIUM_PATH: browser, TEST_PORT: String(await freePort()) }))
else
  count(
    refuse(
      'Reizen in een browser',
      'Er is geen browser. Installeer Chromium (Debian: apt-get install chromium) of zet het pad in CHROMIUM_PATH.',
    ),
  )

const line = `${tally.passed} passed, ${tally.failed} failed`
writeFileSync(join(results, 'uitslag.txt'), `${line}\n`)
console.log(line)
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1

function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
