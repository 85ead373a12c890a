import { Knop } from '@loket/ui/Knop'
import { Melding } from '@loket/ui/Melding'
import { Skelet } from '@loket/ui/Skelet'
import { Toets } from '@loket/ui/Toets'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import { useState } from 'react'
import { Navigate } from 'react-router'
import { api } from '../../app/api.ts'
import { useWerkplek } from '../../app/werk.ts'
import { Contactentabel } from './Contactentabel.tsx'
import { makeOproep } from './simuleer.ts'
import { useAannemen } from './use-aannemen.ts'
import { useTeksten } from './use-teksten.ts'
import { Wachtrijtabel } from './Wachtrijtabel.tsx'

export function WachtrijPage() {
  const { t } = useTeksten()
  const werk = useWerkplek()
  const { oproepen, fout, ververs, wie, afgerond } = werk
  const aannemen = useAannemen(werk)
  const wachtend = (oproepen ?? [])
    .filter(({ status }) => status === 'wachtend')
    .toSorted((een, ander) => een.ontvangenOp.localeCompare(ander.ontvangenOp))
  const [eerste] = wachtend
  const neemVolgende = () => eerste && aannemen.neemAan(eerste)
  useSneltoetsen([{ toets: 'Alt+N', label: t('wachtrij.volgende'), doe: neemVolgende }])
  const fouttekst = useFouttekst()

  const eigen = oproepen?.find(({ status, medewerker }) => status === 'in_gesprek' && medewerker?.id === wie.id)
  if (eigen) return <Navigate to={`/oproep/${eigen.id}`} replace />
  return (
    <main className="wachtrij" id="werk" tabIndex={-1}>
      <section className="wachtrij__rij stapel" aria-labelledby="wachtrij-titel">
        <h1 id="wachtrij-titel">{t('wachtrij.titel')}</h1>
        <div role="status">{afgerond && <Melding soort="goed">{t('wachtrij.afgerond')}</Melding>}</div>
        <div role="alert">
          {aannemen.fout === null ? null : <Melding soort="let_op">{fouttekst(aannemen.fout)}</Melding>}
        </div>
        <div className="knoppen">
          <Knop soort="hoofd" aria-disabled={!eerste || aannemen.bezig} onClick={neemVolgende}>
            {t('wachtrij.volgende')} <Toets toets="Alt+N" />
          </Knop>
          <SimuleerKnop ververs={ververs} />
        </div>
        {!oproepen && (fout === null ? <Skelet /> : <Melding soort="fout">{fouttekst(fout)}</Melding>)}
        {oproepen && wachtend.length === 0 && (
          <p className="wachtrij__leeg">
            <strong>{t('wachtrij.leeg')}</strong> {t('wachtrij.leeg.uitleg')}
          </p>
        )}
        {wachtend.length > 0 && <Wachtrijtabel wachtend={wachtend} bezig={aannemen.bezig} neemAan={aannemen.neemAan} />}
      </section>
      <section className="wachtrij__contacten stapel" aria-labelledby="contacten-titel">
        <h2 id="contacten-titel">{t('contacten.titel')}</h2>
        <Contactentabel />
      </section>
    </main>
  )
}

function SimuleerKnop({ ververs }: { ververs: () => Promise<void> }) {
  const { t } = useTeksten()
  const fouttekst = useFouttekst()
  const [beurt, setBeurt] = useState(0)
  const [fout, setFout] = useState<unknown>(null)
  const simuleer = async () => {
    setFout(null)
    try {
      await api.createOproep(makeOproep(beurt, (onderwerp) => t(`wachtrij.oproep.${onderwerp}`)))
      setBeurt(beurt + 1)
      await ververs()
    } catch (error) {
      setFout(error)
    }
  }
  return (
    <>
      <Knop onClick={() => void simuleer()} title={t('wachtrij.simuleer.uitleg')}>
        {t('wachtrij.simuleer')}
      </Knop>
      <span role="alert">{fout === null ? null : fouttekst(fout)}</span>
    </>
  )
}
