import type { IncomingMessage, Server as HttpServer } from 'node:http'
import type { ClientToServer, ServerToClient } from '@loket/contract/events'
import type { Medewerker, Rol } from '@loket/contract/sessie'
import { Server } from 'socket.io'
import { isOwnOrigin } from './beveiliging.ts'
import type { Context, Events } from './context.ts'
import { createPassport, createSessie } from './sessie.ts'

interface SocketData {
  medewerker: Medewerker
}

export interface Realtime {
  events: Events
  attach: (server: HttpServer, ctx: Context) => void
  close: () => void
}

type SessionRequest = IncomingMessage & { user?: Medewerker; sessionID?: string }

const hearOproepen: readonly Rol[] = ['medewerker_telefoon', 'beheerder']

const oproepenRoom = (gemeente: string) => `oproepen:${gemeente}`
const sessieRoom = (sessieId: string) => `sessie:${sessieId}`

/** Hints to logged-in staff; whoever misses one fetches again. The events exist before there is a server to send them. */
export function createRealtime(): Realtime {
  const io = new Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>({
    serveClient: false,
    maxHttpBufferSize: 10_000,
  })
  return {
    events: {
      oproepChanged: (gemeente, event) => void io.to(oproepenRoom(gemeente)).emit('oproep:changed', event),
      sessieEnded: (sessieId) => io.in(sessieRoom(sessieId)).disconnectSockets(true),
    },
    attach: (server, ctx) => {
      io.attach(server, { allowRequest: (req, done) => done(null, isFromOurPages(req, ctx) && isStaff(req)) })
      io.engine.use(createSessie(ctx, createPassport(ctx)))
      io.on('connection', (socket) => {
        const { user, sessionID }: SessionRequest = socket.request
        if (!user || !sessionID) return socket.disconnect(true)
        const rooms = hearOproepen.includes(user.rol) ? [oproepenRoom(user.gemeente)] : []
        return socket.join([sessieRoom(sessionID), ...rooms])
      })
    },
    close: () => {
      io.disconnectSockets(true)
      io.engine.close()
    },
  }
}

const isStaff = (req: SessionRequest) => req.user !== undefined

/** A page of another site may not open a socket with our cookie. */
const isFromOurPages = ({ headers }: IncomingMessage, { settings }: Context) =>
  isOwnOrigin(headers.origin, headers.host, settings.publicUrl)
