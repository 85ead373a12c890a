import { spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { Opstartfout } from '../opstartfout.ts'
import { type Huisvesting, makeClusterFolder } from './huisvesting.ts'

const major = '18'

interface Ended {
  ok: boolean
  output: string
}

/** Runs a program of PostgreSQL to its end, with nothing of our own environment. */
function run(file: string, args: string[], { user, dataDir }: Huisvesting): Promise<Ended> {
  const env = process.platform === 'win32' ? undefined : { LC_ALL: 'C', TZ: 'UTC' }
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...user,
      cwd: dataDir,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let output = ''
    const collect = (text: Buffer) => {
      output += text.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', reject)
    child.once('close', (code) => resolve({ ok: code === 0, output: output.trim() }))
  })
}

/** Makes the cluster when there is none; under another name first, so that a half-made one is never taken for real. */
export async function ensureCluster(place: Huisvesting) {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return checkMajor(place.cluster)
  const half = `${place.cluster}.${process.pid}`
  const passwordFile = join(half, '..', `.pw-${process.pid}`)
  makeClusterFolder(half, place.user)
  writeFileSync(passwordFile, place.password, { mode: 0o600 })
  if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid)
  const { ok, output } = await run(place.binaries.initdb, initArguments(half, passwordFile), place)
  rmSync(passwordFile)
  if (!ok) {
    rmSync(half, { recursive: true })
    throw new Opstartfout(`De database kon niet worden gemaakt in ${place.cluster}:\n${output}`)
  }
  renameSync(half, place.cluster)
}

const initArguments = (folder: string, passwordFile: string) => [
  `--pgdata=${folder}`,
  `--pwfile=${passwordFile}`,
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

function checkMajor(cluster: string) {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found === major) return
  throw new Opstartfout(
    `De database in ${cluster} is van PostgreSQL ${found} en deze versie van het loket gebruikt ${major}. ` +
      `Maak met PostgreSQL ${found} een kopie (pg_dump loket > loket.sql), verplaats die map, start het loket één keer en lees de kopie in (psql loket < loket.sql).`,
  )
}

const settings = (port: number) =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'timezone=UTC',
    'log_timezone=UTC',
    'logging_collector=on',
    'log_filename=postgresql-%a.log',
    'log_truncate_on_rotation=on',
    'log_rotation_size=0',
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ')

/** Starts the server and waits until it answers; what it said when it did not. */
export async function startCluster(place: Huisvesting, port: number): Promise<Ended> {
  const log = join(place.cluster, 'start.log')
  rmSync(log, { force: true })
  const args = ['start', '-w', '-t', '60', '-D', place.cluster, '-l', log, '-o', settings(port)]
  const { ok, output } = await run(place.binaries.pgCtl, args, place)
  const said = existsSync(log) ? readFileSync(log, 'utf8') : ''
  return { ok, output: `${output}\n${said}`.trim() }
}

/** Stops the server after the transactions under way have been cut and everything is on disk. */
export const stopCluster = (place: Huisvesting) =>
  run(place.binaries.pgCtl, ['stop', '-m', 'fast', '-w', '-t', '30', '-D', place.cluster], place)
