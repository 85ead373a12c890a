import { useTeksten } from '../teksten/use-teksten.ts'

export function Laadscherm({ mislukt }: { mislukt: boolean }) {
  const { t } = useTeksten()
  return (
    <main className="zuil__midden zuil__midden--alleen" aria-busy={!mislukt}>
      <h1>{t(mislukt ? 'zuil.buiten_gebruik' : 'zuil.laden')}</h1>
      {mislukt ? <p>{t('zuil.buiten_gebruik.uitleg')}</p> : null}
    </main>
  )
}
