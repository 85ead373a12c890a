import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, step } from './stap.mjs'

const stamp = join(root, 'node_modules/.cache/een-loket/gebouwd')
const sources = ['apps', 'packages', 'prisma', 'scripts']
const files = ['package-lock.json', 'package.json', 'tsconfig.json', 'turbo.json', 'prisma.config.ts']
const made = new Set(['node_modules', 'dist', 'generated', '.turbo'])

/** Turborepo builds what changed; asking it takes most of a later start, so it is not asked when no file was touched. */
export async function build() {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now && isWhole()) return
  await step('Bouwen', () => run(process.execPath, [join(root, 'scripts/turbo.mjs'), 'build']))
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, now)
}

const isWhole = () =>
  readdirSync(join(root, 'apps')).every((name) => existsSync(join(root, 'apps', name, 'dist'))) &&
  existsSync(join(root, 'packages/kennisbank/dist/editie.json'))

function fingerprint() {
  const hash = createHash('sha256')
  const look = (path) => {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (made.has(entry.name)) continue
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else look(path)
    }
  }
  for (const folder of sources) walk(folder)
  for (const file of files) look(file)
  return hash.digest('hex')
}
