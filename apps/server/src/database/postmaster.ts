import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

export interface Postmaster {
  pid: number
  port: number
}

/** The server that holds this cluster, if one does; the lock of a dead one is left to PostgreSQL. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLock(cluster)
  const [pid, port] = [Number(lines?.[0]), Number(lines?.[3])]
  if (!pid || !isAlive(pid)) return undefined
  if (isPostgres(pid)) return { pid, port }
  // After a reboot or in a container the number can belong to something else, and PostgreSQL itself cannot tell.
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return undefined
}

function readLock(cluster: string) {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** False only when the system says so: a zombie has no program, and where we may not look we assume the best. */
function isPostgres(pid: number) {
  if (process.platform !== 'linux') return true
  try {
    return /\/postgres( \(deleted\))?$/.test(readlinkSync(`/proc/${pid}/exe`))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES'
  }
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
