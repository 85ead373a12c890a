import { spawn } from 'node:child_process'
import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { install } from './installatie.mjs'
import { root, run, step } from './stap.mjs'
import { checkDataDir, checkPort } from './voorwaarden.mjs'

const turbo = (task) => [join(root, 'scripts/turbo.mjs'), task]
const apps = readdirSync(join(root, 'apps')).filter((name) => name !== 'server')

console.log('Eén loket, om aan te werken.')
await checkPort(3001)
checkDataDir()
await install({ dev: true })
await step('Databaseclient maken', () => run(process.execPath, turbo('generate')))
await step('Kennisbank bouwen', () => run(process.execPath, turbo('@loket/kennisbank#build')))

let stopping = false
let server = startServer()
const vites = apps.map((app) =>
  start(app, [join(root, 'node_modules/vite/bin/vite.js'), '--clearScreen', 'false'], join(root, 'apps', app)),
)

/** In a process group of its own: Ctrl-C reaches us alone and everything is told to stop exactly once. */
function start(name, args, cwd = root, extra = {}) {
  const env = { ...process.env, ...extra }
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const show = (text) => {
    for (const line of text.toString().split('\n')) if (line.trim()) console.log(`${name.padEnd(9)} ${line}`)
  }
  child.stdout.on('data', show)
  child.stderr.on('data', show)
  const closed = new Promise((resolve) => child.once('close', resolve))
  const stop = async () => {
    child.kill('SIGTERM')
    await closed
  }
  return { stop, closed }
}

function startServer() {
  return start('server', ['--import', 'tsx', 'apps/server/src/main.ts'], root, { PORT: '3001' })
}

let restarting = Promise.resolve()
function restartServer() {
  restarting = restarting.then(async () => {
    if (stopping) return
    await server.stop()
    server = startServer()
  })
}

async function buildKennisbank() {
  if ((await start('kennis', turbo('@loket/kennisbank#build')).closed) === 0) restartServer()
}

/** Editors write a file more than once; what comes after a moment of rest counts. */
function whenChanged(folder, concerns, act) {
  let pending
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (!file || !concerns(file)) return
    clearTimeout(pending)
    pending = setTimeout(() => act(), 200)
  })
}

const isServerSource = (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('generated')
whenChanged('apps/server/src', isServerSource, restartServer)
for (const name of ['kennis', 'gesprek', 'contract', 'dienst'])
  whenChanged(`packages/${name}/src`, isServerSource, restartServer)
whenChanged('packages/kennisbank', (file) => file.endsWith('.yaml') || isServerSource(file), buildKennisbank)

async function stopAll() {
  if (stopping) return
  stopping = true
  await restarting
  await Promise.all([server, ...vites].map(async (child) => child.stop()))
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => void stopAll())
}
