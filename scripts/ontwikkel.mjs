import { spawn } from 'node:child_process'
import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { install } from './installatie.mjs'
import { root, run, step } from './stap.mjs'
import { checkDataDir, checkPort } from './voorwaarden.mjs'

const bin = (name) => join(root, 'node_modules', name)
const apps = readdirSync(join(root, 'apps')).filter((name) => name !== 'server')
const turbo = (task) => run(process.execPath, [join(root, 'scripts/turbo.mjs'), task])

console.log('Eén loket, om aan te werken.')
await checkPort(3001)
checkDataDir()
await install({ dev: true })
await step('Databaseclient maken', () => turbo('generate'))
await step('Kennisbank bouwen', () => turbo('@loket/kennisbank#build'))

const children = [
  start(
    'server',
    [
      bin('tsx/dist/cli.mjs'),
      'watch',
      '--clear-screen=false',
      '--include',
      'packages/kennisbank/dist/editie.json',
      'apps/server/src/main.ts',
    ],
    root,
    {
      PORT: '3001',
    },
  ),
  ...apps.map((app) => start(app, [bin('vite/bin/vite.js'), '--clearScreen', 'false'], join(root, 'apps', app))),
]

function start(name, args, cwd, extra = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const show = (text) => {
    for (const line of text.toString().split('\n')) if (line.trim()) console.log(`${name.padEnd(9)} ${line}`)
  }
  child.stdout.on('data', show)
  child.stderr.on('data', show)
  return child
}

/** A change in the content makes a new editie; the server watches that file. */
let pending
watch(join(root, 'packages/kennisbank'), { recursive: true }, (_event, file) => {
  if (!file?.endsWith('.yaml')) return
  clearTimeout(pending)
  pending = setTimeout(() => {
    const build = start('kennis', [join(root, 'scripts/turbo.mjs'), '@loket/kennisbank#build'], root)
    build.once('close', (code) => console.log(code === 0 ? 'kennis    nieuwe editie' : 'kennis    niet gebouwd'))
  }, 200)
})

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    const ended = children.map((child) => new Promise((resolve) => child.once('close', resolve)))
    for (const child of children) child.kill('SIGTERM')
    void Promise.all(ended).then(() => process.exit(0))
  })
}
