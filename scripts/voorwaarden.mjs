import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { fail, root } from './stap.mjs'

/** Looked at before anything is installed, so that nobody waits for a sentence that could have come at once. */
export async function checkPort(port = Number(process.env.PORT || 3000)) {
  const error = await tryListen(port)
  if (!error) return
  const other = `of kies een andere poort: PORT=${port + 1} npm start`
  if (error.code === 'EADDRINUSE')
    fail(`Poort ${port} is al in gebruik. Stop het programma dat haar gebruikt, ${other}`)
  if (error.code === 'EACCES') fail(`Poort ${port} mag alleen de beheerder van dit systeem openen; ${other}`)
  fail(`Poort ${port} is niet te openen (${error.code}); ${other}`)
}

function tryListen(port) {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', done)
    try {
      server.listen({ port, host: process.env.HOST || undefined }, () => server.close(() => done(undefined)))
    } catch (error) {
      done(error)
    }
  })
}

export function checkDataDir() {
  const folder = resolve(process.env.DATA_DIR || join(root, 'data'))
  const probe = join(folder, `.proef-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    fail(
      `In de gegevensmap ${folder} kan niet worden geschreven (${error.code}). Geef schrijfrechten, of kies met DATA_DIR een andere map.`,
    )
  }
}
