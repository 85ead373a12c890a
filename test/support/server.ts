import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const running = new Set<ChildProcess>()

const root = join(import.meta.dirname, '../..')
export const builtServer = join(root, 'apps/server/dist/main.js')
export const startScript = join(root, 'scripts/start.mjs')

export interface Ended {
  code: number | null
  output: string
}

export interface Proces {
  child: ChildProcess
  ended: Promise<Ended>
}

/** Runs one of our programs with only these settings of ours. */
export function runNode(args: string[], env: Record<string, string> = {}): Proces {
  const clean = { DATABASE_URL: '', PORT: '', HOST: '', DATA_DIR: '', DEMO: '', NODE_ENV: 'production' }
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...clean, ...env } })
  let output = ''
  const collect = (text: Buffer) => {
    output += text.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  running.add(child)
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code, output })
    })
  })
  return { child, ended }
}

export interface Server extends Proces {
  url: string
}

/** The built server, from the moment it is healthy. */
export async function startServer(dataDir: string, extra: Record<string, string> = {}): Promise<Server> {
  const port = await findFreePort()
  const proces = runNode([builtServer], { DATA_DIR: dataDir, PORT: String(port), ...extra })
  const url = `http://127.0.0.1:${port}`
  const outcome = await Promise.race([proces.ended, untilHealthy(url)])
  if (outcome) throw new Error(`The server ended: ${outcome.output}`)
  return { ...proces, url }
}

async function untilHealthy(url: string, patience = 30_000): Promise<undefined> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/api/v1/gezondheid`).catch(() => undefined)
    if (answer?.ok) return undefined
    await wait(50)
  }
  throw new Error(`${url} is not healthy after ${patience} ms`)
}

export async function stopServer({ child, ended }: Proces): Promise<Ended> {
  child.kill('SIGTERM')
  return ended
}

/** What a test that failed left behind. */
export async function stopAll() {
  const closed = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)))
  for (const child of running) child.kill('SIGTERM')
  await Promise.all(closed)
}

export const makeDataDir = () => mkdtempSync(join(tmpdir(), 'een-loket-storing-'))

export const removeDataDir = (path: string) => rmSync(path, { recursive: true, force: true })

export interface Postmaster {
  pid: number
  port: number
}

export function readPostmaster(dataDir: string): Postmaster {
  const lines = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
