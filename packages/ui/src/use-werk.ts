import { useCallback, useState } from 'react'
import { bewaarWerk, leesWerk } from './werkgeheugen.ts'

/** State that survives a reload and an expired session, but not logging out. `lees` checks what an older page left. */
export function useWerk<T>(naam: string, lees: (gevonden: unknown) => T): [T, (wijzig: (werk: T) => T) => void] {
  const [werk, setWerk] = useState(() => lees(leesWerk(naam)))
  const wijzig = useCallback(
    (volgende: (huidig: T) => T) =>
      setWerk((huidig) => {
        const nieuw = volgende(huidig)
        bewaarWerk(naam, nieuw)
        return nieuw
      }),
    [naam],
  )
  return [werk, wijzig]
}
