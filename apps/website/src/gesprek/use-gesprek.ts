import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { migreer } from '@loket/gesprek/migratie'
import { openKennis, type Kennis } from '@loket/kennis/kennis'
import { useEffect, useMemo, useState } from 'react'
import type { Geladen } from '../inhoud/use-geladen.ts'
import { useInhoud } from '../inhoud/use-inhoud.ts'
import { houder } from './houder.ts'
import { useHouderstand } from './use-houderstand.ts'

const geopend = new WeakMap<object, Kennis>()

function kennisVan({ editie }: Geladen): Kennis {
  const kennis = geopend.get(editie.pakket) ?? openKennis(editie.pakket)
  geopend.set(editie.pakket, kennis)
  return kennis
}

/** The run on this device in the words of the loaded editie, with how many answers no longer fitted it. */
export function useGesprek(): { gesprek: Gesprek | null; inhoud: Inhoud; verouderd: number } {
  const geladen = useInhoud()
  const { gesprek: bewaard } = useHouderstand()
  const [verouderd, setVerouderd] = useState(0)
  const { editie, teksten, taal } = geladen
  const inhoud = useMemo(() => ({ editie, teksten, kennis: kennisVan(geladen) }), [editie, teksten, geladen])
  const gesprek = useMemo(() => bewaard && bring(bewaard, geladen), [bewaard, geladen])

  useEffect(() => {
    if (!bewaard || (bewaard.editie === editie.hash && bewaard.taal === taal)) return
    if (bewaard.editie !== editie.hash) setVerouderd(migreer(bewaard, editie).vervallen.length)
    houder.update((huidig) => bring(huidig, geladen))
  }, [bewaard, editie, taal, geladen])

  return { gesprek, inhoud, verouderd }
}

/** In the words of this editie and language; the same object when nothing differs. */
function bring(gesprek: Gesprek, { editie, taal }: Geladen): Gesprek {
  const passend = gesprek.editie === editie.hash ? gesprek : migreer(gesprek, editie).gesprek
  return passend.taal === taal ? passend : { ...passend, taal }
}
