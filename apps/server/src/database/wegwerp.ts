import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedDatabase, openEmbedded } from './embedded.ts'
import { prepareHuisvesting } from './huisvesting.ts'

/** An embedded database in a temporary folder, gone when it stops: for tests and for making migrations. */
export async function startThrowaway(): Promise<EmbeddedDatabase> {
  const root = join(import.meta.dirname, '../../../..')
  const place = prepareHuisvesting(root, mkdtempSync(join(tmpdir(), 'een-loket-')))
  const database = await openEmbedded(place, {
    onRestart: () => undefined,
    onLost: (error) => {
      throw error
    },
  })
  return {
    url: database.url,
    stop: async () => {
      await database.stop()
      rmSync(place.dataDir, { recursive: true })
    },
  }
}
