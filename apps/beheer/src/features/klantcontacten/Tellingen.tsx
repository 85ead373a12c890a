import type { KlantcontactTellingen } from '@loket/contract/klantcontact'
import type { Teksten } from '@loket/gesprek/editie'
import { Melding } from '@loket/ui/Melding'
import { Skelet } from '@loket/ui/Skelet'
import { useFormat } from '@loket/ui/use-format'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useOpgehaald } from '@loket/ui/use-opgehaald'
import { api } from '../../app/api.ts'
import { useTeksten } from './use-teksten.ts'

const haalTellingen = () => api.countKlantcontacten()

export function Tellingen({ teksten }: { teksten: Teksten }) {
  const { t } = useTeksten()
  const fouttekst = useFouttekst()
  const { waarde: geteld, fout } = useOpgehaald(haalTellingen)
  return (
    <section className="stapel" aria-labelledby="tellingen-titel">
      <h1 id="tellingen-titel">{t('tellingen.titel')}</h1>
      {!geteld && (fout === null ? <Skelet vlakken={1} /> : <Melding soort="fout">{fouttekst(fout)}</Melding>)}
      {geteld && <Telling geteld={geteld} teksten={teksten} />}
    </section>
  )
}

function Telling({ geteld: { vanaf, tellingen }, teksten }: { geteld: KlantcontactTellingen; teksten: Teksten }) {
  const { t } = useTeksten()
  const { datum, getal } = useFormat()
  const totaal = tellingen.reduce((som, { aantal }) => som + aantal, 0)
  const naam = (id: string | null) =>
    id === null ? t('tellingen.algemeen') : (teksten[`vraagpatroon.${id}.titel`] ?? id)
  return (
    <>
      <p>{t('tellingen.totaal', { count: totaal, vanaf: datum(vanaf.slice(0, 10)) })}</p>
      {totaal > 0 && (
        <table className="consoletabel">
          <thead>
            <tr>
              <th scope="col">{t('tellingen.vraagpatroon')}</th>
              <th scope="col">{t('tellingen.kanaal')}</th>
              <th scope="col">{t('tellingen.resultaat')}</th>
              <th scope="col" className="consoletabel__getal">
                {t('tellingen.aantal')}
              </th>
            </tr>
          </thead>
          <tbody>
            {tellingen
              .toSorted((een, ander) => ander.aantal - een.aantal)
              .map(({ vraagpatroon, kanaal, resultaat, aantal }) => (
                <tr key={`${vraagpatroon} ${kanaal} ${resultaat}`}>
                  <td>{naam(vraagpatroon)}</td>
                  <td>{t(`kanaal.${kanaal}`)}</td>
                  <td>{t(`resultaat.${resultaat}`)}</td>
                  <td className="consoletabel__getal">{getal(aantal)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </>
  )
}
