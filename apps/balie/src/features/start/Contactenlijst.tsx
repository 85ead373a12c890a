import { Melding } from '@loket/ui/Melding'
import { Skelet } from '@loket/ui/Skelet'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useOpgehaald } from '@loket/ui/use-opgehaald'
import { api } from '../../app/api.ts'
import { useTeksten } from './use-teksten.ts'

const haalContacten = async () => (await api.listKlantcontacten()).klantcontacten.slice(0, 5)

export function Contactenlijst() {
  const { t, taal } = useTeksten()
  const fouttekst = useFouttekst()
  const { waarde: contacten, fout } = useOpgehaald(haalContacten)
  const klok = new Intl.DateTimeFormat(taal, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

  if (!contacten) return fout === null ? <Skelet vlakken={1} /> : <Melding soort="fout">{fouttekst(fout)}</Melding>
  if (contacten.length === 0) return <p className="zacht">{t('start.contacten.leeg')}</p>
  return (
    <table className="consoletabel">
      <thead>
        <tr>
          <th scope="col">{t('start.contacten.tijd')}</th>
          <th scope="col">{t('start.contacten.onderwerp')}</th>
          <th scope="col">{t('start.contacten.resultaat')}</th>
        </tr>
      </thead>
      <tbody>
        {contacten.map((contact) => (
          <tr key={contact.id}>
            <td className="cijfers">{klok.format(new Date(contact.geregistreerdOp))}</td>
            <td>{contact.onderwerp}</td>
            <td>{t(`resultaat.${contact.resultaat}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
