import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const prisma = join(root, 'node_modules/prisma/build/index.js')

/** Generating needs no schema engine, but Prisma fetches one unless it is pointed at a file that exists; Node itself will do. */
const engine = process.env.PRISMA_SCHEMA_ENGINE_BINARY
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: engine && existsSync(engine) ? engine : process.execPath,
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
}
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], { cwd: root, stdio: 'inherit', env })
process.exitCode = status ?? 1
