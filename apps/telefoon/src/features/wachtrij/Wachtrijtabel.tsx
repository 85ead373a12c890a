import type { Oproep } from '@loket/contract/oproep'
import { duur } from '@loket/ui/duur'
import { Knop } from '@loket/ui/Knop'
import { useKlok } from '@loket/ui/use-klok'
import { useTeksten } from './use-teksten.ts'

interface Props {
  wachtend: Oproep[]
  bezig: boolean
  neemAan: (oproep: Oproep) => void
}

export function Wachtrijtabel({ wachtend, bezig, neemAan }: Props) {
  const { t, taal } = useTeksten()
  const talen = new Intl.DisplayNames(taal, { type: 'language' })
  const taalnaam = (code: string) => talen.of(code) ?? code
  const nu = useKlok()
  return (
    <table className="consoletabel">
      <caption className="visueel-verborgen">{t('wachtrij.tabel')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('wachtrij.wacht')}</th>
          <th scope="col">{t('wachtrij.onderwerp')}</th>
          <th scope="col" className="consoletabel__bij">
            {t('wachtrij.taal')}
          </th>
          <th scope="col">
            <span className="visueel-verborgen">{t('wachtrij.actie')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {wachtend.map((oproep) => {
          const wachttijd = duur(oproep.ontvangenOp, nu)
          return (
            <tr key={oproep.id}>
              <td className="cijfers wachtrij__tijd">{wachttijd}</td>
              <td>{oproep.onderwerp}</td>
              <td className="consoletabel__bij">{taalnaam(oproep.taal)}</td>
              <td className="consoletabel__getal">
                <Knop
                  aria-disabled={bezig}
                  aria-label={t('wachtrij.neem_aan.wie', { onderwerp: oproep.onderwerp, duur: wachttijd })}
                  onClick={() => neemAan(oproep)}
                >
                  {t('wachtrij.neem_aan')}
                </Knop>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
