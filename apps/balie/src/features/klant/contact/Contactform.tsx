import type { Vervolg } from '@loket/contract/klantcontact'
import type { Belresultaat } from '@loket/gesprek/belscript'
import { Keuze } from '@loket/ui/velden/Keuze'
import { Knop } from '@loket/ui/Knop'
import { Melding } from '@loket/ui/Melding'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { Veldgroep } from '@loket/ui/velden/Veldgroep'
import type { Contact } from '../../../app/klantwerk.ts'
import type { Klantdeel } from '../KlantPage.tsx'
import { useTeksten } from '../use-teksten.ts'
import { Notitieveld } from './Notitieveld.tsx'
import { useContact } from './use-contact.ts'

const resultaten: Belresultaat[] = ['beantwoord', 'doorverbonden', 'afspraak', 'terugbellen', 'afgebroken']

/** What usually follows from a result; the clerk may choose otherwise. */
const vervolgen = {
  beantwoord: 'geen',
  doorverbonden: 'doorverwezen',
  terugbellen: 'terugbellen',
  afspraak: 'afspraak',
  afgebroken: 'geen',
} satisfies Record<Belresultaat, Vervolg>

export function Contactform({ klant, inhoud, wijzig, contact }: Klantdeel & { contact: Contact }) {
  const { t } = useTeksten()
  const fouttekst = useFouttekst()
  const { vraagpatroon } = klant.gesprek
  const onderwerp = (vraagpatroon && inhoud.teksten[`vraagpatroon.${vraagpatroon}.titel`]) || t('klant.algemeen')
  const { legVast, bezig, fout, resultaatOntbreekt } = useContact(klant, onderwerp)
  const zet = (nieuw: Contact | null) => wijzig((huidig) => ({ ...huidig, contact: nieuw }))
  const kies = (id: string) => {
    const resultaat = resultaten.find((kandidaat) => kandidaat === id)
    if (resultaat) zet({ resultaat, vervolg: vervolgen[resultaat] })
  }
  return (
    <section className="balie-vak" aria-labelledby="contact-titel">
      <h2 id="contact-titel">{t('contact.titel', { onderwerp })}</h2>
      <div className="vragenform">
        <Veldgroep
          id="resultaat"
          vraag={t('contact.resultaat')}
          fout={resultaatOntbreekt ? t('contact.resultaat.fout') : undefined}
        >
          <Keuze
            id="resultaat"
            opties={resultaten.map((id) => ({ id, tekst: t(`contact.resultaat.${id}`) }))}
            gekozen={contact.resultaat}
            onKies={kies}
          />
        </Veldgroep>
        <Notitieveld notitie={klant.notitie} noteer={(notitie) => wijzig((huidig) => ({ ...huidig, notitie }))} />
        <div role="alert">{fout === null ? null : <Melding soort="fout">{fouttekst(fout)}</Melding>}</div>
        <div className="knoppen">
          <Knop soort="hoofd" aria-disabled={bezig} onClick={legVast}>
            {t('contact.leg_vast')}
          </Knop>
          <Knop soort="stil" onClick={() => zet(null)}>
            {t('contact.terug')}
          </Knop>
        </div>
      </div>
    </section>
  )
}
