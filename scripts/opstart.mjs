import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './bouw.mjs'
import { install } from './installatie.mjs'
import { fail, root } from './stap.mjs'
import { checkDataDir, checkPort } from './voorwaarden.mjs'

process.env.NODE_ENV ??= 'production'
// npm passes a signal to the shell between us, which ends without passing it on.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && process.kill(process.pid, 'SIGTERM'), 250).unref()
}

console.log('Eén loket start.')
await checkPort()
checkDataDir()
await install({ dev: false })
await build()

const main = join(root, 'apps/server/dist/main.js')
if (!existsSync(main)) fail('De server is niet gebouwd: apps/server/dist/main.js ontbreekt.')
await import(main)
