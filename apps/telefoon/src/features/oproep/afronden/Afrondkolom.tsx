import type { Vervolg } from '@loket/contract/klantcontact'
import type { Belresultaat } from '@loket/gesprek/belscript'
import { Knop } from '@loket/ui/Knop'
import { Melding } from '@loket/ui/Melding'
import { Toets } from '@loket/ui/Toets'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import type { Afronding } from '../belwerk.ts'
import type { Gespreksdeel } from '../deel.ts'
import { Keuzetoetsen } from '../script/Keuzetoetsen.tsx'
import { useTeksten } from '../use-teksten.ts'
import { withResultaat } from './afronding.ts'
import { useAfronden } from './use-afronden.ts'

const resultaten: Belresultaat[] = ['beantwoord', 'doorverbonden', 'terugbellen', 'afspraak', 'afgebroken']
const vervolgen: Vervolg[] = ['geen', 'terugbellen', 'afspraak', 'doorverwezen', 'aanvraag']

/** The end of the call, in the place of the script: result, follow-up, done. */
export function Afrondkolom({ oproep, inhoud, werk, wijzig, afronding }: Gespreksdeel & { afronding: Afronding }) {
  const { t } = useTeksten()
  const fouttekst = useFouttekst()
  const { vraagpatroon } = werk.gesprek
  const onderwerp = (vraagpatroon && inhoud.teksten[`vraagpatroon.${vraagpatroon}.titel`]) || oproep.onderwerp
  const { rondAf, bezig, fout, resultaatOntbreekt } = useAfronden(oproep, werk, onderwerp)
  const zet = (nieuw: Afronding | null) => wijzig((huidig) => ({ ...huidig, afronding: nieuw }))
  useSneltoetsen([
    { toets: 'Ctrl+Enter', label: t('afronden.rond_af'), doe: rondAf },
    { toets: 'Alt+Z', label: t('afronden.terug'), doe: () => zet(null) },
  ])

  return (
    <section className="kolom kolom--script" aria-labelledby="afronden-titel">
      <header className="kolom__kop">
        <h2 id="afronden-titel">{t('afronden.titel')}</h2>
        <p className="zacht">{onderwerp}</p>
      </header>
      <div className="kolom__midden stapel">
        <p className="afronden__vraag">{t('afronden.resultaat')}</p>
        <Keuzetoetsen
          keuzes={resultaten.map((id) => ({ id, tekst: t(`resultaat.${id}.zin`) }))}
          gekozen={afronding.resultaat ?? ''}
          gevraagd
          kies={(gekozen) => {
            const resultaat = resultaten.find((id) => id === gekozen)
            if (resultaat) zet(withResultaat(resultaat))
          }}
        />
        <p className="veldfout" role="alert">
          {resultaatOntbreekt && t('afronden.resultaat.fout')}
        </p>
        <Vervolgkeuze vervolg={afronding.vervolg} kies={(vervolg) => zet({ ...afronding, vervolg })} />
        <p className="zacht">{t(werk.notitie.trim() ? 'afronden.notitie' : 'afronden.notitie.leeg')}</p>
        <div role="alert">{fout === null ? null : <Melding soort="fout">{fouttekst(fout)}</Melding>}</div>
      </div>
      <footer className="scriptbalk">
        <div className="scriptbalk__hoofd">
          <Knop onClick={() => zet(null)}>
            {t('afronden.terug')} <Toets toets="Alt+Z" />
          </Knop>
          <Knop soort="hoofd" aria-disabled={bezig} onClick={rondAf}>
            {t('afronden.rond_af')} <Toets toets="Ctrl+Enter" />
          </Knop>
        </div>
      </footer>
    </section>
  )
}

function Vervolgkeuze({ vervolg, kies }: { vervolg: Vervolg; kies: (vervolg: Vervolg) => void }) {
  const { t } = useTeksten()
  return (
    <fieldset className="veldgroep">
      <legend className="afronden__vraag">{t('afronden.vervolg')}</legend>
      <div className="stand">
        {vervolgen.map((keuze) => (
          <label className="stand__keuze" key={keuze}>
            <input type="radio" name="vervolg" checked={vervolg === keuze} onChange={() => kies(keuze)} />
            {t(`vervolg.${keuze}.zin`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
