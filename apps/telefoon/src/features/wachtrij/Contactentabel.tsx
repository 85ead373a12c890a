import { Melding } from '@loket/ui/Melding'
import { Skelet } from '@loket/ui/Skelet'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useOpgehaald } from '@loket/ui/use-opgehaald'
import { api } from '../../app/api.ts'
import { useTeksten } from './use-teksten.ts'

const haalContacten = async () => (await api.listKlantcontacten()).klantcontacten.slice(0, 10)

export function Contactentabel() {
  const { t, taal } = useTeksten()
  const fouttekst = useFouttekst()
  const { waarde: contacten, fout } = useOpgehaald(haalContacten)
  const klok = new Intl.DateTimeFormat(taal, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

  if (!contacten) return fout === null ? <Skelet vlakken={1} /> : <Melding soort="fout">{fouttekst(fout)}</Melding>
  if (contacten.length === 0) return <p className="zacht">{t('contacten.leeg')}</p>
  return (
    <table className="consoletabel">
      <caption className="visueel-verborgen">{t('contacten.titel')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('contacten.tijd')}</th>
          <th scope="col">{t('contacten.onderwerp')}</th>
          <th scope="col">{t('contacten.resultaat')}</th>
          <th scope="col" className="consoletabel__bij">
            {t('contacten.vervolg')}
          </th>
        </tr>
      </thead>
      <tbody>
        {contacten.map((contact) => (
          <tr key={contact.id}>
            <td className="cijfers">{klok.format(new Date(contact.geregistreerdOp))}</td>
            <td>{contact.onderwerp}</td>
            <td>{t(`resultaat.${contact.resultaat}`)}</td>
            <td className="consoletabel__bij">{t(`vervolg.${contact.vervolg}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
