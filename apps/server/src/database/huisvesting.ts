import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { Opstartfout } from '../opstartfout.ts'
import { type Binaries, binariesIn, installedBinaries } from './binaries.ts'
import { mayEnter, type Systeemgebruiker, systeemgebruiker } from './systeemgebruiker.ts'

/** Where the embedded PostgreSQL lives and as whom it runs. */
export interface Huisvesting {
  dataDir: string
  /** PostgreSQL's own folder within `dataDir`. */
  cluster: string
  binaries: Binaries
  user: Systeemgebruiker | undefined
  password: string
}

const shared = '/var/lib/een-loket'

export function prepareHuisvesting(root: string, wished: string | undefined): Huisvesting {
  const user = systeemgebruiker()
  const chosen = resolve(wished ?? join(root, 'data'))
  makeWritable(chosen)
  const dataDir = user ? reachableFolder(chosen, user) : chosen
  return {
    dataDir,
    cluster: join(dataDir, 'postgres'),
    binaries: reachableBinaries(user),
    user,
    password: readSecret(dataDir, 'postgres.wachtwoord'),
  }
}

/** A folder under a closed home cannot be entered by another user; a note in it then says where its database is. */
function reachableFolder(chosen: string, user: Systeemgebruiker) {
  letPass(chosen)
  if (mayEnter(chosen, user)) return chosen
  const note = join(chosen, 'database-ligt-in')
  if (!existsSync(note)) writeFileSync(note, join(shared, randomBytes(6).toString('hex')))
  const dataDir = readFileSync(note, 'utf8')
  makeWritable(dataDir)
  return dataDir
}

/** Others may pass through our folder, not look in it. */
function letPass(folder: string) {
  const { mode, uid } = statSync(folder)
  if (uid === process.getuid?.()) chmodSync(folder, (mode & 0o777) | 0o001)
}

function reachableBinaries(user: Systeemgebruiker | undefined): Binaries {
  const installed = installedBinaries()
  if (!user || mayEnter(installed.home, user)) return installed
  const stamp = createHash('sha256').update(readFileSync(installed.pgCtl)).digest('hex').slice(0, 12)
  const home = join(shared, `postgresql-${stamp}`)
  if (!existsSync(home)) {
    const half = `${home}.${process.pid}`
    makeWritable(shared)
    cpSync(installed.home, half, { recursive: true, verbatimSymlinks: true })
    renameSync(half, home)
  }
  return binariesIn(home)
}

function makeWritable(folder: string) {
  const probe = join(folder, `.proef-${process.pid}`)
  try {
    const made = mkdirSync(folder, { recursive: true })
    if (made) chmodSync(folder, 0o755)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new Opstartfout(
      `In de gegevensmap ${folder} kan niet worden geschreven${reason}. Geef schrijfrechten, of kies met DATA_DIR een andere map.`,
    )
  }
}

/** A random secret that only the owner of the data folder can read; made once. */
export function readSecret(dataDir: string, name: string): string {
  const path = join(dataDir, name)
  if (!existsSync(path)) {
    const half = `${path}.${process.pid}`
    writeFileSync(half, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
    renameSync(half, path)
  }
  return readFileSync(path, 'utf8')
}

/** A folder that PostgreSQL may fill. */
export function makeClusterFolder(path: string, user: Systeemgebruiker | undefined) {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { mode: 0o700 })
  if (user) chownSync(path, user.uid, user.gid)
}
