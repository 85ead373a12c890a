import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { Opstartfout } from '../opstartfout.ts'
import { ensureCluster, startCluster, stopCluster } from './cluster.ts'
import type { Huisvesting } from './huisvesting.ts'
import { findFreePort, findPostmaster } from './postmaster.ts'
import { connectMaintenance, takeSlot } from './slot.ts'

export interface EmbeddedDatabase {
  url: string
  stop: () => Promise<void>
}

interface Events {
  /** The server had gone and is back. */
  onRestart: () => void
  /** The server has gone and cannot be brought back. */
  onLost: (error: unknown) => void
}

const database = 'loket'
const patience = 30_000

/** A real PostgreSQL of our own: started, or adopted when an earlier process of ours died without stopping it. */
export async function openEmbedded(place: Huisvesting, events: Events): Promise<EmbeddedDatabase> {
  await ensureCluster(place)
  let { client, port } = await reach(place)
  let stopping = false

  const guard = () =>
    client.once('end', () => {
      if (!stopping) revive().catch(events.onLost)
    })
  const revive = async () => {
    ;({ client } = await reach(place, port))
    guard()
    events.onRestart()
  }
  guard()

  return {
    url: `postgresql://postgres:${place.password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      stopping = true
      await client.end().catch(() => undefined)
      await stopCluster(place)
    },
  }
}

/** The server running, its slot ours and our database made; `wished` keeps the port that others already know. */
async function reach(place: Huisvesting, wished?: number) {
  const connection = await connectOrStart(place, wished)
  try {
    await takeSlot(connection.client, place.dataDir)
    await ensureDatabase(connection.client)
    return connection
  } catch (error) {
    await connection.client.end().catch(() => undefined)
    throw error
  }
}

async function connectOrStart(place: Huisvesting, wished?: number) {
  const deadline = Date.now() + patience
  let said = ''
  while (Date.now() < deadline) {
    const running = findPostmaster(place.cluster)
    if (running) {
      const client = running.port ? await connectMaintenance({ ...running, password: place.password }) : undefined
      if (client) return { client, port: running.port }
      said = `proces ${running.pid} antwoordt niet`
    } else {
      const started = await startCluster(place, wished ?? (await findFreePort()))
      said = started.output
      if (started.ok) continue
    }
    await wait(250)
  }
  throw new Opstartfout(`De database in ${place.cluster} komt niet op gang:\n${said}`)
}

async function ensureDatabase(client: pg.Client) {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
  if (rowCount === 0) await client.query(`create database ${database}`)
}
