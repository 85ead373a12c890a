import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let project = ''

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'een-loket-grenzen-'))
  for (const name of ['oxlint.config.js', 'scripts', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, name), join(project, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  for (const name of ['kennis', 'kennisbank', 'gesprek', 'contract', 'ui', 'dienst', 'nieuw']) {
    mkdirSync(join(project, 'packages', name, 'src'), { recursive: true })
  }
  for (const name of ['server', 'website', 'zuil']) mkdirSync(join(project, 'apps', name, 'src'), { recursive: true })
  for (const name of ['server', 'website']) {
    for (const feature of ['een', 'twee'])
      mkdirSync(join(project, 'apps', name, 'src/features', feature), { recursive: true })
  }
})
afterAll(() => rmSync(project, { recursive: true }))

/** How many imports of this file the linter refuses. */
function refused(path, imports) {
  const lines = imports.map((line, index) => line.replace('*', `v${index}`))
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), `${lines.join('\n')}\n`)
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const args = [oxlint, '-c', 'oxlint.config.js', '-f', 'unix', path]
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  const places = stdout.split('\n').filter((line) => line.includes('no-restricted-imports'))
  return new Set(places.map((line) => line.split(': ')[0])).size
}

const all = (from) =>
  ["import { a as * } from '%'", "export { b } from '%'", "export const c = async () => import('%')"].map((line) =>
    line.replace('%', from),
  )

test.each([
  ['packages/kennis/src/a.ts', '@loket/gesprek/x'],
  ['packages/kennis/src/diep/a.ts', '../../../ui/src/x.ts'],
  ['packages/ui/src/a.ts', '@loket/contract/x'],
  ['packages/dienst/src/a.ts', '@loket/kennis/x'],
  ['packages/gesprek/src/a.ts', '@loket/kennisbank/x'],
  ['packages/contract/src/a.ts', '@loket/ui/x'],
  ['packages/contract/src/a.ts', '../../../apps/server/src/x.ts'],
  ['packages/nieuw/src/a.ts', '@loket/kennis/x'],
  ['packages/kennisbank/src/a.ts', '@prisma/client'],
  ['apps/website/src/a.ts', '@loket/zuil/x'],
  ['apps/website/src/a.ts', '../../zuil/src/x.ts'],
  ['apps/website/src/a.ts', '@loket/kennisbank/x'],
  ['apps/website/src/a.ts', '../../server/src/generated/client.ts'],
  ['apps/website/src/a.ts', '../../../packages/ui/src/x.ts'],
  ['apps/website/src/features/een/a.ts', '../twee/x.ts'],
  ['apps/server/src/a.ts', '@loket/ui/x'],
  ['apps/server/src/features/een/a.ts', '../twee/x.ts'],
  ['apps/server/src/features/een/a.ts', '../../generated/client.ts'],
  ['test/journeys/a.ts', '@loket/server/x'],
])('%s may not import %s', (path, from) => {
  expect(refused(path, all(from))).toBe(3)
})

test.each([
  ['packages/kennisbank/src/a.ts', '@loket/kennis/x'],
  ['packages/gesprek/src/a.ts', '@loket/kennis/x'],
  ['apps/website/src/a.ts', '@loket/ui/x'],
  ['apps/website/src/a.ts', './features/een/x.ts'],
  ['apps/website/src/features/een/a.ts', '../../app/x.ts'],
  ['apps/server/src/a.ts', '@loket/kennisbank/x'],
  ['apps/server/src/context.ts', './generated/client.ts'],
  ['apps/server/src/features/een/a.ts', './x.ts'],
])('%s may import %s', (path, from) => {
  expect(refused(path, all(from))).toBe(0)
})

test('a package of which only types may be used gives types and no values', () => {
  expect(refused('packages/contract/src/a.ts', ["import type { A } from '@loket/kennis/x'"])).toBe(0)
  expect(refused('packages/contract/src/a.ts', all('@loket/kennis/x'))).toBe(3)
})
