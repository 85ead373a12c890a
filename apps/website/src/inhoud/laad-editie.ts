import { client } from './client.ts'

const sleutel = 'loket.editie'

/** Hash of the editie to use: the newest, or without a network the one this device saw last. */
export async function findEditiehash(): Promise<string> {
  const bekend = lees()
  if (bekend !== null && !navigator.onLine) return bekend
  try {
    const { hash } = await client.getActueleEditie()
    onthoud(hash)
    return hash
  } catch (fout) {
    if (bekend === null) throw fout
    return bekend
  }
}

function onthoud(hash: string) {
  try {
    localStorage.setItem(sleutel, hash)
  } catch {
    // Without storage the page only works while there is a network.
  }
}

function lees(): string | null {
  try {
    return localStorage.getItem(sleutel)
  } catch {
    return null
  }
}
