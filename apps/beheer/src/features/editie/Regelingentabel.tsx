import type { Regelinginfo, Teksten } from '@loket/gesprek/editie'
import { Uitklap } from '@loket/ui/Uitklap'
import { useTeksten } from './use-teksten.ts'

export function Regelingentabel({ regelingen, teksten }: { regelingen: Regelinginfo[]; teksten: Teksten }) {
  const { t } = useTeksten()
  return (
    <section className="stapel" aria-labelledby="regelingen-titel">
      <h2 id="regelingen-titel">{t('regelingen.titel')}</h2>
      <table className="consoletabel">
        <thead>
          <tr>
            <th scope="col">{t('regelingen.naam')}</th>
            <th scope="col">{t('regelingen.uitvoerder')}</th>
            <th scope="col">{t('regelingen.grondslag')}</th>
            <th scope="col">{t('regelingen.niet_getoetst')}</th>
          </tr>
        </thead>
        <tbody>
          {regelingen.map(({ id, uitvoerder, grondslag, nietGetoetst }) => (
            <tr key={id}>
              <th scope="row" className="consoletabel__rijkop">
                {teksten[`regeling.${id}.titel`]}
              </th>
              <td>{teksten[`organisatie.${uitvoerder}.naam`]}</td>
              <td>{grondslag}</td>
              <td>
                {nietGetoetst.length === 0 ? (
                  t('regelingen.niets')
                ) : (
                  <Uitklap titel={t('regelingen.aantal', { count: nietGetoetst.length })}>
                    <ul>
                      {nietGetoetst.map((tekst) => (
                        <li key={tekst}>{teksten[tekst]}</li>
                      ))}
                    </ul>
                  </Uitklap>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
