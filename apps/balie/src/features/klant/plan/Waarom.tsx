import type { Redenzin } from '@loket/gesprek/reden'
import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Uitlegvak } from '@loket/ui/Uitlegvak'
import type { ComponentProps, ReactNode } from 'react'
import { useTeksten } from '../use-teksten.ts'

interface WaaromProps {
  regel: Uitkomstregel
  kies: (pad: string) => void
  leg: (regeling: string) => ReturnType<ComponentProps<typeof Uitlegvak>['leg']>
}

/** Reasons with their source, what is still open, the calculation, and what is not tested. */
export function Waarom({ regel, kies, leg }: WaaromProps) {
  const { t, taal } = useTeksten()
  return (
    <>
      <p className="zacht">{regel.inHetKort}</p>
      {regel.teControleren && <p className="merk merk--let_op">{t('uitkomst.te_controleren')}</p>}
      <Redenen titel={t('uitkomst.waarom_niet')} redenen={regel.waaromNiet} />
      <Redenen titel={t('uitkomst.waarom')} redenen={regel.waarom} />
      {regel.hangtAfVan.length > 0 && (
        <Lijst titel={t('uitkomst.hangt_af_van')}>
          {regel.hangtAfVan.map(({ pad, naam }) => (
            <li key={pad}>
              <button type="button" className="tekstknop" onClick={() => kies(pad)}>
                {naam}
              </button>
            </li>
          ))}
        </Lijst>
      )}
      <Uitlegvak titel={regel.titel} niveau={3} spreektaal={taal} leg={() => leg(regel.regeling)} />
      <Zinnen titel={t('uitkomst.aannames')} zinnen={regel.aannames.map(({ zin }) => zin)} />
      <Zinnen titel={t('uitkomst.niet_getoetst')} zinnen={regel.nietGetoetst} />
      <p className="klein zacht">{`${regel.uitvoerder}. ${regel.grondslag}`}</p>
    </>
  )
}

function Redenen({ titel, redenen }: { titel: string; redenen: Redenzin[] }) {
  if (redenen.length === 0) return null
  return (
    <Lijst titel={titel}>
      {redenen.map(({ zin, bron }) => (
        <li key={zin}>
          {zin} <span className="klein zacht">{bron}</span>
        </li>
      ))}
    </Lijst>
  )
}

function Zinnen({ titel, zinnen }: { titel: string; zinnen: string[] }) {
  if (zinnen.length === 0) return null
  return (
    <Lijst titel={titel}>
      {zinnen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </Lijst>
  )
}

function Lijst({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <>
      <h3>{titel}</h3>
      <ul className="redenen">{children}</ul>
    </>
  )
}
