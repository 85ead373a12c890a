import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './installatie.mjs'
import { fail, root, run, step } from './stap.mjs'
import { checkDataDir, checkPort } from './voorwaarden.mjs'

process.env.NODE_ENV ??= 'production'
console.log('Eén loket start.')
await checkPort()
checkDataDir()
await install({ dev: false })
await step('Bouwen', () => run(process.execPath, [join(root, 'scripts/turbo.mjs'), 'build']))

const main = join(root, 'apps/server/dist/main.js')
if (!existsSync(main)) fail('De server is niet gebouwd: apps/server/dist/main.js ontbreekt.')
await import(main)
