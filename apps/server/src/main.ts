import { createServer } from 'node:http'
import { createApp } from './app.ts'
import { readEnv } from './env.ts'
import { closeServer, listen } from './luisteren.ts'
import { type Loket, openLoket } from './opstart.ts'
import { Opstartfout } from './opstartfout.ts'
import { createRealtime } from './realtime.ts'

// Whoever was reading may have gone; that is no reason to fall.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)

function describe(error: unknown) {
  if (error instanceof Opstartfout) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function giveUp(error: unknown): never {
  process.stderr.write(`${describe(error)}\n`)
  process.exit(1)
}

let loket: Loket | undefined
try {
  const env = readEnv()
  const realtime = createRealtime()
  loket = await openLoket(env, realtime.events, { say, onLost: giveUp })
  const server = createServer(createApp(loket.ctx))
  realtime.attach(server, loket.ctx)
  const port = await listen(server, env)
  stopOnSignal(async () => {
    realtime.close()
    await closeServer(server)
    await loket?.close()
  })
  welcome(port, env.DEMO)
} catch (error) {
  await loket?.close()
  giveUp(error)
}

function stopOnSignal(stop: () => Promise<void>) {
  let stopping = false
  const once = () => {
    if (stopping) return
    stopping = true
    say('Eén loket sluit.')
    stop().then(() => process.exit(0), giveUp)
  }
  process.on('SIGTERM', once)
  process.on('SIGINT', once)
}

function welcome(port: number, demo: boolean) {
  const address = `http://localhost:${port}`
  const pages = [
    ['Website', '/'],
    ['Zuil', '/zuil/'],
    ['Telefoon', '/telefoon/'],
    ['Balie', '/balie/'],
    ['Beheer', '/beheer/'],
    ...(demo ? [['Als iemand binnenkomen', '/demo']] : []),
  ]
  say(['Eén loket is open.', ...pages.map(([name, path]) => `  ${name?.padEnd(24)}${address}${path}`)].join('\n'))
}
