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
import { join } from 'node:path'
import { type Binaries, binariesIn, installedBinaries } from './binaries.ts'
import { makeWritable, prepareDataDir, readSecret } from './gegevensmap.ts'
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
  const chosen = prepareDataDir(root, wished)
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

/** A folder that PostgreSQL may fill. */
export function makeClusterFolder(path: string, user: Systeemgebruiker | undefined) {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { mode: 0o700 })
  if (user) chownSync(path, user.uid, user.gid)
}
