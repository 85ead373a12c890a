import type { ClientToServer, ServerToClient } from '@loket/contract/events'
import type { Oproep } from '@loket/contract/oproep'
import { useOpgehaald } from '@loket/ui/use-opgehaald'
import { useCallback, useEffect, useState } from 'react'
import { io, type Socket } from 'socket.io-client'
import { api } from './api.ts'

const ZONDER_SOCKET_VERVERSEN = 15_000

const haalOproepen = async () => (await api.listOproepen()).oproepen

export interface Oproepen {
  oproepen: Oproep[] | null
  fout: unknown
  /** False while the server does not push; the queue is then fetched every so often. */
  live: boolean
  ververs: () => Promise<void>
}

/** The queue and the calls in hand. A message over the socket only says that something changed. */
export function useOproepen(): Oproepen {
  const { waarde, fout, ververs } = useOpgehaald(haalOproepen)
  const [live, setLive] = useState(false)
  const hoor = useCallback(() => void ververs(), [ververs])

  useEffect(() => {
    const socket: Socket<ServerToClient, ClientToServer> = io()
    socket.on('connect', () => {
      setLive(true)
      hoor()
    })
    socket.on('disconnect', () => setLive(false))
    socket.on('oproep:changed', hoor)
    return () => {
      socket.disconnect()
    }
  }, [hoor])

  useEffect(() => {
    if (live) return undefined
    const herhaling = setInterval(hoor, ZONDER_SOCKET_VERVERSEN)
    return () => clearInterval(herhaling)
  }, [live, hoor])

  return { oproepen: waarde, fout, live, ververs }
}
