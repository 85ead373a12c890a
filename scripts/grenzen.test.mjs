import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

const forbidden = [
  ['packages/kennis/src', '@loket/gesprek/x'],
  ['packages/kennis/src/diep', '../../../ui/src/x.ts'],
  ['packages/ui/src', '@loket/contract/x'],
  ['packages/dienst/src', '@loket/kennis/x'],
  ['packages/gesprek/src', '@loket/kennisbank/x'],
  ['packages/contract/src', '@loket/ui/x'],
  ['packages/contract/src', '@loket/kennis/x'],
  ['packages/contract/src', '../../../apps/server/src/x.ts'],
  ['packages/nieuw/src', '@loket/kennis/x'],
  ['packages/kennisbank/src', '@prisma/client'],
  ['apps/website/src', '@loket/zuil/x'],
  ['apps/website/src', '../../zuil/src/x.ts'],
  ['apps/website/src', '@loket/kennisbank/x'],
  ['apps/website/src', '../../server/src/generated/client.ts'],
  ['apps/website/src', '../../../packages/ui/src/x.ts'],
  ['apps/website/src/features/een', '../twee/x.ts'],
  ['apps/server/src', '@loket/ui/x'],
  ['apps/server/src/features/een', '../twee/x.ts'],
  ['apps/server/src/features/een', '../../generated/client.ts'],
  ['test/journeys', '@loket/server/x'],
]
const allowed = [
  ['packages/kennisbank/src', '@loket/kennis/x'],
  ['packages/gesprek/src', '@loket/kennis/x'],
  ['apps/website/src', '@loket/ui/x'],
  ['apps/website/src', './features/een/x.ts'],
  ['apps/website/src/features/een', '../../app/x.ts'],
  ['apps/server/src', '@loket/kennisbank/x'],
  ['apps/server/src', './generated/client.ts'],
  ['apps/server/src/features/een', './x.ts'],
]
const typesOnly = [
  ['packages/contract/src', '@loket/kennis/x'],
  ['packages/kennisbank/src', '@loket/gesprek/x'],
  ['apps/server/src/features/een', '../../generated/client.ts'],
]

const everyWay = (from) =>
  `import { a } from '${from}'\nexport { b } from '${from}'\nexport const c = async () => [a, await import('${from}')]\n`
const asType = (from) => `export type { A } from '${from}'\n`

const files = new Map()
const pathOf = (kind, folder, from) => `${folder}/${kind}${from.replace(/\W/g, '_')}.ts`
for (const [folder, from] of [...forbidden, ...allowed]) files.set(pathOf('waarde', folder, from), everyWay(from))
for (const [folder, from] of typesOnly) files.set(pathOf('type', folder, from), asType(from))

/** Per file the places the linter refuses, all from one run over a project with these files only. */
const refused = new Map()
let project = ''

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'een-loket-grenzen-'))
  for (const name of ['oxlint.config.js', 'scripts', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, name), join(project, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  const others = ['apps/zuil/src', 'apps/server/src/features/twee', 'apps/website/src/features/twee']
  for (const folder of others) mkdirSync(join(project, folder), { recursive: true })
  for (const [path, source] of files) {
    mkdirSync(join(project, path, '..'), { recursive: true })
    writeFileSync(join(project, path), source)
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const args = [oxlint, '-c', 'oxlint.config.js', '-f', 'unix', 'packages', 'apps', 'test']
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  for (const line of stdout.split('\n').filter((said) => said.includes('no-restricted-imports'))) {
    const [path, place] = line.split(':')
    refused.set(path, (refused.get(path) ?? new Set()).add(place))
  }
}, 60_000)
afterAll(() => rmSync(project, { recursive: true }))

const places = (path) => refused.get(path)?.size ?? 0

test.each(forbidden)('%s may not import %s, in any way', (folder, from) => {
  expect(places(pathOf('waarde', folder, from))).toBe(3)
})

test.each(allowed)('%s may import %s', (folder, from) => {
  expect(places(pathOf('waarde', folder, from))).toBe(0)
})

test.each(typesOnly)('%s may use the types of %s', (folder, from) => {
  expect(places(pathOf('type', folder, from))).toBe(0)
})
