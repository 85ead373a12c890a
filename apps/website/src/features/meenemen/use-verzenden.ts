import { useState } from 'react'

/** One request to the server at a time: whether it is under way, and why the last one failed. */
export function useVerzenden() {
  const [bezig, setBezig] = useState(false)
  const [mislukt, setMislukt] = useState<unknown>(null)
  const verzend = async (doe: () => Promise<void>) => {
    if (bezig) return
    setMislukt(null)
    setBezig(true)
    try {
      await doe()
    } catch (fout) {
      setMislukt(fout)
      setBezig(false)
    }
  }
  return { bezig, mislukt, verzend }
}
