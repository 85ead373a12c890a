import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { migreer } from '@loket/gesprek/migratie'
import { use, useEffect, useMemo, useState } from 'react'
import { useInhoud } from '../inhoud/use-inhoud.ts'
import { houder } from './houder.ts'
import { useHouderstand } from './use-houderstand.ts'

/** The run on this device in the words of the loaded editie, with how many answers no longer fitted it; waits for the rules. */
export function useGesprek(): { gesprek: Gesprek | null; inhoud: Inhoud; verouderd: number } {
  const { delen, taal } = useInhoud()
  const inhoud = use(delen.gesprek())
  const { gesprek: bewaard } = useHouderstand()
  const [verouderd, setVerouderd] = useState(0)
  const { editie } = inhoud
  const gesprek = useMemo(() => bewaard && bring(bewaard, inhoud, taal), [bewaard, inhoud, taal])

  useEffect(() => {
    if (!bewaard || (bewaard.editie === editie.hash && bewaard.taal === taal)) return
    if (bewaard.editie !== editie.hash) setVerouderd(migreer(bewaard, editie).vervallen.length)
    houder.update((huidig) => bring(huidig, inhoud, taal))
  }, [bewaard, editie, taal, inhoud])

  return { gesprek, inhoud, verouderd }
}

/** In the words of this editie and language; the same object when nothing differs. */
function bring(gesprek: Gesprek, { editie }: Inhoud, taal: string): Gesprek {
  const passend = gesprek.editie === editie.hash ? gesprek : migreer(gesprek, editie).gesprek
  return passend.taal === taal ? passend : { ...passend, taal }
}
