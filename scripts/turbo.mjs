import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const turbo = join(root, 'node_modules/turbo/bin/turbo')

/** Turbo sends usage figures unless an environment variable forbids it, so it is only ever started here. */
const { status } = spawnSync(
  process.execPath,
  [turbo, 'run', ...process.argv.slice(2), '--concurrency=2', '--no-update-notifier'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  },
)
process.exitCode = status ?? 1
