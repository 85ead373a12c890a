import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Vragenstap } from '@loket/gesprek/stap'
import { Knop } from '@loket/ui/Knop'
import type { Bezoeker } from '../app/use-bezoek.ts'
import { useRust } from '../app/use-rust.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Hulppaneel } from './Hulppaneel.tsx'
import { Invulvraag } from './Invulvraag.tsx'
import { Kiesvraag } from './Kiesvraag.tsx'
import { Tussenstand } from './Tussenstand.tsx'

interface VraagschermProps {
  stap: Vragenstap
  gesprek: Gesprek
  inhoud: Inhoud
  bezoeker: Bezoeker
  hulp: boolean
}

/** One question; its words on top, its keys below, where everyone can reach them. */
export function Vraagscherm({ stap, gesprek, inhoud, bezoeker, hulp }: VraagschermProps) {
  const { t } = useTeksten()
  const rust = useRust()
  const [vraag] = stap.vragen
  if (!vraag) return null
  const antwoord: Bezoeker['antwoord'] = (pad, waarde) => {
    if (rust) bezoeker.antwoord(pad, waarde)
  }
  const Veld = vraag.soort === 'ja_nee' || vraag.soort === 'keuze' ? Kiesvraag : Invulvraag
  return (
    <>
      <header className="vraag__kop">
        <p className="vraag__voortgang">
          {t('zuil.nog_vragen', { count: stap.nogOngeveer })} · {stap.themanaam}
        </p>
        <h1>{vraag.vraag}</h1>
        {hulp ? <Hulppaneel inhoud={inhoud} vraag={vraag} /> : null}
      </header>
      <div className="vraag__antwoord" aria-busy={!rust}>
        <Veld
          vraag={vraag}
          rust={rust}
          eerder={bezoeker.eerder[vraag.pad]}
          onAntwoord={(waarde) => antwoord(vraag.pad, waarde)}
        />
        <div className="vraag__anders">
          <Knop aria-disabled={!rust} onClick={() => antwoord(vraag.pad, { onbekend: true })}>
            {t('zuil.weet_ik_niet')}
          </Knop>
          <Knop soort="stil" aria-disabled={!rust} onClick={bezoeker.naarUitkomst}>
            {t('zuil.naar_uitkomst')}
          </Knop>
        </div>
      </div>
      <Tussenstand gesprek={gesprek} inhoud={inhoud} />
    </>
  )
}
