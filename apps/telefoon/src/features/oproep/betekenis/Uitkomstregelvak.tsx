import type { Redenzin } from '@loket/gesprek/reden'
import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Grensbalk } from '@loket/ui/Grensbalk'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { Uitlegvak } from '@loket/ui/Uitlegvak'
import type { ComponentProps } from 'react'
import { useTeksten } from '../use-teksten.ts'

interface Props {
  regel: Uitkomstregel
  /** End of the scale that all bars share. */
  schaal: number
  vraag: (pad: string) => void
  spreektaal: string
  leg: (regeling: string) => ReturnType<ComponentProps<typeof Uitlegvak>['leg']>
}

const merken = { recht: 'merk--goed', nog_nodig: 'merk--accent', niet_gevraagd: '', geen_recht: '' } satisfies Record<
  Uitkomstregel['uitkomst'],
  string
>

/** One right in a row; the why folds out under it. */
export function Uitkomstregelvak({ regel, schaal, vraag, spreektaal, leg }: Props) {
  const { t } = useTeksten()
  const { titel, uitkomst, bedrag, perMaand, teControleren } = regel
  return (
    <details className="uitkomst">
      <summary>
        <span className="uitkomst__naam">{titel}</span>
        <span className={`merk ${merken[uitkomst]}`}>{t(`uitkomst.${uitkomst}`)}</span>
        {uitkomst !== 'geen_recht' && bedrag && (
          <span className="uitkomst__bedrag">
            <Grenswoorden {...bedrag} />
          </span>
        )}
        {uitkomst !== 'geen_recht' && perMaand && (
          <span className="uitkomst__balk">
            <Grensbalk {...perMaand} schaal={schaal} />
          </span>
        )}
      </summary>
      <div className="uitkomst__waarom">
        <p className="zacht">{regel.inHetKort}</p>
        {teControleren && <p className="merk merk--let_op">{t('uitkomst.te_controleren')}</p>}
        <Redenen titel={t('uitkomst.waarom_niet')} redenen={regel.waaromNiet} />
        <OpenFeiten feiten={regel.hangtAfVan} vraag={vraag} />
        <Redenen titel={t('uitkomst.waarom')} redenen={regel.waarom} />
        <Uitlegvak titel={titel} niveau={3} spreektaal={spreektaal} leg={() => leg(regel.regeling)} />
        <Zinnen titel={t('uitkomst.aannames')} zinnen={regel.aannames.map(({ zin }) => zin)} />
        <Zinnen titel={t('uitkomst.niet_getoetst')} zinnen={regel.nietGetoetst} />
        <p className="klein zacht">
          {t('uitkomst.grondslag', { uitvoerder: regel.uitvoerder, grondslag: regel.grondslag })}
        </p>
      </div>
    </details>
  )
}

function Redenen({ titel, redenen }: { titel: string; redenen: Redenzin[] }) {
  if (redenen.length === 0) return null
  return (
    <>
      <h3 className="uitkomst__kopje">{titel}</h3>
      <ul className="redenen">
        {redenen.map(({ zin, bron }) => (
          <li key={zin}>
            {zin} <span className="klein zacht">{bron}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function OpenFeiten({ feiten, vraag }: { feiten: Uitkomstregel['hangtAfVan']; vraag: (pad: string) => void }) {
  const { t } = useTeksten()
  if (feiten.length === 0) return null
  return (
    <>
      <h3 className="uitkomst__kopje">{t('uitkomst.hangt_af_van')}</h3>
      <ul className="redenen">
        {feiten.map(({ pad, naam, onbekend }) => (
          <li key={pad}>
            <button type="button" className="tekstknop" onClick={() => vraag(pad)}>
              {naam}
            </button>
            {onbekend && <span className="klein zacht"> {t('uitkomst.weet_niet')}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Zinnen({ titel, zinnen }: { titel: string; zinnen: string[] }) {
  if (zinnen.length === 0) return null
  return (
    <>
      <h3 className="uitkomst__kopje">{titel}</h3>
      <ul className="redenen">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </>
  )
}
