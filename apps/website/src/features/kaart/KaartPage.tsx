import type { Teksten } from '@loket/gesprek/editie'
import type { SocialeKaart, Voorziening } from '@loket/gesprek/kaart'
import { use } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Paginakop } from '../../app/Paginakop.tsx'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Kaartkeuze } from './Kaartkeuze.tsx'

/** Where in the neighbourhood one finds help and company, by need and place; the choice stands in the address. */
export function KaartPage() {
  const { t } = useTeksten()
  const { delen } = useInhoud()
  const { kaart, teksten } = use(delen.kaart())
  const [keuze, setKeuze] = useSearchParams()
  const behoefte = keuze.get('zoek') ?? ''
  const wijk = keuze.get('wijk') ?? ''
  const kies = (naam: string, waarde: string) =>
    setKeuze(
      (huidig) => {
        if (waarde) huidig.set(naam, waarde)
        else huidig.delete(naam)
        return huidig
      },
      { replace: true },
    )
  const gevonden = filterKaart(kaart, behoefte, wijk)
  const alfabet = (ids: string[], naam: (id: string) => string) =>
    ids.map((id) => ({ id, naam: tekstVan(teksten, naam(id)) })).toSorted((a, b) => a.naam.localeCompare(b.naam))
  return (
    <div className="stapel">
      <Paginakop titel={t('kaart.kop')} inleiding={t('kaart.inleiding')} />
      <div className="kaartkeuzes">
        <Kaartkeuze
          id="kaart-zoek"
          label={t('kaart.behoefte')}
          alles={t('kaart.behoefte.alles')}
          keuzes={alfabet(kaart.behoeften, (id) => `behoefte.${id}.titel`)}
          gekozen={behoefte}
          onKies={(waarde) => kies('zoek', waarde)}
        />
        <Kaartkeuze
          id="kaart-wijk"
          label={t('kaart.wijk')}
          alles={t('kaart.wijk.alles')}
          keuzes={alfabet(kaart.wijken, (id) => `wijk.${id}`)}
          gekozen={wijk}
          onKies={(waarde) => kies('wijk', waarde)}
        />
      </div>
      <Kaartlijst voorzieningen={gevonden} teksten={teksten} />
    </div>
  )
}

function Kaartlijst({ voorzieningen, teksten }: { voorzieningen: Voorziening[]; teksten: Teksten }) {
  const { t } = useTeksten()
  return (
    <>
      <p role="status">{t('kaart.aantal', { count: voorzieningen.length })}</p>
      <ul className="kaartlijst">
        {voorzieningen.map(({ id, wijk }) => (
          <li key={id}>
            <Link to={`/kaart/${id}`}>{tekstVan(teksten, `voorziening.${id}.naam`)}</Link>
            <p>{tekstVan(teksten, `voorziening.${id}.wat`)}</p>
            <p className="zacht klein">{tekstVan(teksten, `wijk.${wijk}`)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function filterKaart({ voorzieningen }: SocialeKaart, behoefte: string, wijk: string) {
  return voorzieningen.filter(
    (voorziening) =>
      (behoefte === '' || voorziening.behoeften.includes(behoefte)) && (wijk === '' || voorziening.wijk === wijk),
  )
}
