import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Opstartfout } from '../opstartfout.ts'

/** The data folder, there and writable. */
export function prepareDataDir(root: string, wished: string | undefined): string {
  const dataDir = resolve(wished ?? join(root, 'data'))
  makeWritable(dataDir)
  return dataDir
}

export function makeWritable(folder: string) {
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
