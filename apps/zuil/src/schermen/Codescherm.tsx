import { ProblemFout } from '@loket/contract/problem-fout'
import { formatCode, normaliseCode, CODELENGTE } from '@loket/gesprek/code'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { migreer } from '@loket/gesprek/migratie'
import { Knop } from '@loket/ui/Knop'
import { useState } from 'react'
import type { Bewaring } from '../app/use-bezoek.ts'
import { client } from '../app/use-inhoud.ts'
import { foutSleutel } from '../teksten/fout-sleutel.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Lettertoetsen } from '../toetsen/Lettertoetsen.tsx'
import { Datumvraag } from './Datumvraag.tsx'

interface CodeschermProps {
  inhoud: Inhoud
  onOpen: (gesprek: Gesprek, bewaring: Bewaring) => void
}

/** Goes on with a run of another channel: first its code, then the date of birth that belongs to it. */
export function Codescherm({ inhoud, onOpen }: CodeschermProps) {
  const { t } = useTeksten()
  const [code, setCode] = useState<string | null>(null)
  const [fout, setFout] = useState('')

  const open = async (controle: string) => {
    if (code === null) return
    try {
      const { gesprek, versie, verlooptOp } = await client.openGesprek({ code, controle })
      onOpen(migreer(gesprek, inhoud.editie).gesprek, { code, controle, versie, verlooptOp })
    } catch (oorzaak) {
      if (!(oorzaak instanceof ProblemFout)) throw oorzaak
      setFout(t(foutSleutel(oorzaak.code)))
      setCode(null)
    }
  }
  if (code !== null)
    return <Datumvraag titel={t('zuil.code.controle')} uitleg={t('zuil.code.controle.uitleg')} onDatum={open} />
  return <Codeinvoer fout={fout} onFout={setFout} onCode={setCode} />
}

interface CodeinvoerProps {
  fout: string
  onFout: (fout: string) => void
  onCode: (code: string) => void
}

function Codeinvoer({ fout, onFout, onCode }: CodeinvoerProps) {
  const { t } = useTeksten()
  const [invoer, setInvoer] = useState('')
  const verder = () => {
    const code = normaliseCode(invoer)
    if (code === null) onFout(t('zuil.code.onvolledig'))
    else onCode(code)
  }
  return (
    <>
      <header className="vraag__kop">
        <h1>{t('zuil.code.titel')}</h1>
        <p>{t('zuil.code.uitleg')}</p>
      </header>
      <form
        className="invulvraag"
        onSubmit={(event) => {
          event.preventDefault()
          verder()
        }}
      >
        <p className="invulvraag__fout" id="codefout" role="alert">
          {fout}
        </p>
        <Codevak
          invoer={invoer}
          onInvoer={(tekst) => {
            setInvoer(tekst)
            onFout('')
          }}
        />
        <div className="invulvraag__knoppen">
          <Knop soort="hoofd" type="submit">
            {t('zuil.verder')}
          </Knop>
        </div>
      </form>
    </>
  )
}

function Codevak({ invoer, onInvoer }: { invoer: string; onInvoer: (tekst: string) => void }) {
  const { t } = useTeksten()
  const zet = (tekst: string) =>
    onInvoer(
      tekst
        .replace(/[^0-9a-z]/gi, '')
        .toUpperCase()
        .slice(0, CODELENGTE),
    )
  return (
    <div className="toetsenveld">
      <label className="vak vak--actief">
        <span className="visueel-verborgen">{t('zuil.code.label')}</span>
        <span className="vak__kader">
          <input
            className="vak__invoer vak__invoer--code cijfers"
            type="text"
            inputMode="none"
            autoComplete="off"
            spellCheck={false}
            aria-describedby="codefout"
            value={invoer.length > CODELENGTE / 2 ? formatCode(invoer) : invoer}
            onChange={(event) => zet(event.target.value)}
          />
        </span>
      </label>
      <Lettertoetsen onToets={(teken) => zet(invoer + teken)} onWis={() => zet(invoer.slice(0, -1))} />
    </div>
  )
}
