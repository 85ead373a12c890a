import { newId } from '@loket/contract/client'
import { formatCode } from '@loket/gesprek/code'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useRef, useState } from 'react'
import { api } from '../../app/api.ts'
import type { Bewaard, Klantwerk } from '../../app/klantwerk.ts'
import type { WijzigKlant } from './KlantPage.tsx'

/** Saves the run under a code, or again under the code it has. One request id per run, so no second code is made. */
export function useBewaren(klant: Klantwerk, wijzig: WijzigKlant) {
  const fouttekst = useFouttekst()
  const aanvraag = useRef(newId())
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)

  const stuur = async (controle: string): Promise<Bewaard> => {
    const { gesprek, bewaard } = klant
    if (bewaard) {
      const { code, versie } = bewaard
      const nieuw = await api.updateGesprek({ code, controle: bewaard.controle, versie, gesprek })
      return { ...bewaard, versie: nieuw.versie, stand: gesprek }
    }
    const { code, versie } = await api.saveGesprek({ gesprek, controle, aanvraag: aanvraag.current })
    return { code: formatCode(code.replace('-', '')), controle, versie, stand: gesprek }
  }

  const bewaar = async (controle: string): Promise<boolean> => {
    if (bezig) return false
    setBezig(true)
    setFout(null)
    try {
      const bewaard = await stuur(controle)
      wijzig((huidig) => ({ ...huidig, bewaard }))
      return true
    } catch (error) {
      setFout(fouttekst(error))
      return false
    } finally {
      setBezig(false)
    }
  }
  return { bewaar, bezig, fout }
}
