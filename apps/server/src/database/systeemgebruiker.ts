import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Opstartfout } from '../opstartfout.ts'

export interface Systeemgebruiker {
  uid: number
  gid: number
}

const name = 'postgres'

/** PostgreSQL refuses to run as root: then it runs as this user, made when it is not there. Otherwise as ourselves. */
export function systeemgebruiker(): Systeemgebruiker | undefined {
  if (process.getuid?.() !== 0) return undefined
  const existing = findUser()
  if (existing) return existing
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  const made = findUser()
  if (made) return made
  throw new Opstartfout(
    `PostgreSQL wil niet als root draaien en de gebruiker ${name} kon niet worden gemaakt. Start als gewone gebruiker, of maak die gebruiker eerst.`,
  )
}

function findUser(): Systeemgebruiker | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** Whether this user may pass through every folder on the way to an existing path. */
export function mayEnter(path: string, user: Systeemgebruiker): boolean {
  const absolute = resolve(path)
  const parent = dirname(absolute)
  return passable(absolute, user) && (parent === absolute || mayEnter(parent, user))
}

function passable(path: string, { uid, gid }: Systeemgebruiker) {
  const { mode, uid: owner, gid: group } = statSync(path)
  if (owner === uid) return (mode & 0o100) !== 0
  if (group === gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
