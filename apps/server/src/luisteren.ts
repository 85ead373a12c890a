import type { Server } from 'node:http'
import type { Env } from './env.ts'
import { Opstartfout } from './opstartfout.ts'

/** How long requests under way get to finish before their connections are cut. */
const patience = 5000

export function listen(server: Server, { PORT, HOST }: Pick<Env, 'PORT' | 'HOST'>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, PORT)))
    server.listen({ port: PORT, host: HOST }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : PORT)
    })
  })
}

function explain(error: NodeJS.ErrnoException, port: number) {
  if (error.code !== 'EADDRINUSE')
    return new Opstartfout(`Poort ${port} is niet te openen (${error.code}). Kies met PORT een andere.`)
  return new Opstartfout(
    `Poort ${port} is al in gebruik. Stop het programma dat haar gebruikt, of kies met PORT een andere.`,
  )
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
