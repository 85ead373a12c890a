import type { Redenzin } from '@loket/gesprek/reden'
import { splitRegels, type Uitkomsten, type Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../teksten/use-teksten.ts'
import { NietGevraagd } from './NietGevraagd.tsx'

interface RechtenlijstProps {
  uitkomsten: Uitkomsten
  /** Absent while a second touch would be one too many. */
  onVraag?: (paden: string[]) => void
}

/** What helps most on top; the why of each under its own key, one open at a time; what one does not get behind one key. */
export function Rechtenlijst({ uitkomsten, onVraag }: RechtenlijstProps) {
  const { t } = useTeksten()
  const { komma } = useFormat()
  const { mogelijk, ongevraagd, geweigerd } = splitRegels(uitkomsten.regels)
  return (
    <>
      <Rechten regels={mogelijk} />
      <NietGevraagd groepen={ongevraagd} onVraag={onVraag} />
      {geweigerd.length > 0 ? (
        <details className="recht recht--groep">
          <summary className="recht__kop">
            <span className="recht__titel">
              {t('zuil.uitkomst.geen_recht')} ({geweigerd.length})
            </span>
          </summary>
          <Rechten regels={geweigerd} />
        </details>
      ) : null}
      {uitkomsten.zonderCijfers.length > 0 ? (
        <p className="zacht">{t('zuil.zonder_cijfers', { wat: komma(uitkomsten.zonderCijfers) })}</p>
      ) : null}
    </>
  )
}

function Rechten({ regels }: { regels: Uitkomstregel[] }) {
  const { t } = useTeksten()
  if (regels.length === 0) return null
  return (
    <ul className="rechten">
      {regels.map((regel) => (
        <li key={regel.regeling}>
          <details name="recht" className="recht" data-uitkomst={regel.uitkomst}>
            <summary className="recht__kop">
              <span className="recht__titel">{regel.titel}</span>
              <span className="recht__bedrag">
                {regel.uitkomst === 'geen_recht' ? (
                  regel.waaromNiet[0]?.zin
                ) : regel.bedrag ? (
                  <Grenswoorden {...regel.bedrag} />
                ) : (
                  t(`zuil.uitkomst.${regel.uitkomst}`)
                )}
              </span>
            </summary>
            <Waarom regel={regel} />
          </details>
        </li>
      ))}
    </ul>
  )
}

function Waarom({ regel }: { regel: Uitkomstregel }) {
  const { t } = useTeksten()
  const { komma } = useFormat()
  const open = regel.hangtAfVan.slice(0, 3).map(({ naam }) => naam)
  return (
    <div className="recht__waarom">
      <p>{regel.inHetKort}</p>
      <Zinnen titel={t('zuil.waarom_niet')} zinnen={regel.waaromNiet} />
      <Zinnen titel={t('zuil.waarom')} zinnen={regel.uitkomst === 'recht' ? regel.waarom : []} />
      {open.length > 0 ? <p>{t('zuil.hangt_af_van', { wat: komma(open) })}</p> : null}
      {regel.aannames.map(({ pad, zin }) => (
        <p key={pad}>{zin}</p>
      ))}
      {regel.nietGetoetst.length > 0 ? (
        <>
          <p>{t('zuil.niet_getoetst')}</p>
          <ul>
            {regel.nietGetoetst.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="zacht">{t('zuil.bij', { organisatie: regel.uitvoerder })}</p>
    </div>
  )
}

function Zinnen({ titel, zinnen }: { titel: string; zinnen: Redenzin[] }) {
  if (zinnen.length === 0) return null
  return (
    <>
      <p>
        <strong>{titel}</strong>
      </p>
      <ul>
        {zinnen.map(({ zin }) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </>
  )
}
