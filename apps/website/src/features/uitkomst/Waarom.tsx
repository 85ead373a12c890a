import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Link } from 'react-router'
import { vragenAdres } from '../../gesprek/adres.ts'
import { Nederlands } from '../../inhoud/Nederlands.tsx'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Berekening } from './Berekening.tsx'
import { Redenlijst } from './Redenlijst.tsx'
import { Veranderlijst } from './Veranderlijst.tsx'

/** Conditions with their article of law, the sum, what was assumed and what was left out. */
export function Waarom({ regel, veranderingen }: { regel: Uitkomstregel; veranderingen: string[] }) {
  const { t } = useTeksten()
  const { waarom, waaromNiet, nogOpen, aannames, nietGetoetst, grondslag, teControleren } = regel
  return (
    <>
      <Redenlijst soort="niet" redenen={waaromNiet} />
      {regel.uitkomst === 'geen_recht' ? <Veranderlijst uitkomst={regel.uitkomst} zinnen={veranderingen} /> : null}
      <Redenlijst soort="open" redenen={nogOpen} />
      <Redenlijst soort="wel" redenen={waarom} />
      {regel.uitkomst === 'recht' ? <Veranderlijst uitkomst={regel.uitkomst} zinnen={veranderingen} /> : null}
      {teControleren ? <p>{t('uitkomst.te_controleren')}</p> : null}
      {aannames.length > 0 ? (
        <div>
          <h4>{t('uitkomst.aannames')}</h4>
          <ul className="lijst">
            {aannames.map(({ pad, zin }) => (
              <li key={pad}>
                {zin}{' '}
                <Link className="niet-afdrukken" to={vragenAdres([pad], 'uitkomst')}>
                  {t('uitkomst.aanname.verander')}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {nietGetoetst.length > 0 ? (
        <div>
          <h4>{t('uitkomst.niet_getoetst')}</h4>
          <ul className="lijst">
            {nietGetoetst.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Berekening regeling={regel.regeling} titel={regel.titel} />
      <p className="zacht klein">
        {t('uitkomst.grondslag')} <Nederlands>{grondslag}</Nederlands>
      </p>
    </>
  )
}
