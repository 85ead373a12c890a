import { Knop } from '@loket/ui/Knop'
import { useEffect, useRef } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'

/** Any touch or key counts as an answer; the big key is there because people look for one. */
export function Stiltewaarschuwing({ rest, onBlijf }: { rest: number; onBlijf: () => void }) {
  const { t } = useTeksten()
  const venster = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    venster.current?.showModal()
  }, [])

  return (
    <dialog ref={venster} className="stilte" role="alertdialog" aria-labelledby="stilte-titel" onClose={onBlijf}>
      <h2 id="stilte-titel">{t('zuil.stilte.titel')}</h2>
      <p>{t('zuil.stilte.uitleg')}</p>
      <p className="stilte__rest cijfers" role="timer" aria-live="off">
        {t('zuil.stilte.rest', { count: rest })}
      </p>
      <progress className="stilte__balk" value={rest} max={30} aria-label={t('zuil.stilte.balk')} />
      <Knop soort="hoofd" onClick={onBlijf} autoFocus>
        {t('zuil.stilte.blijf')}
      </Knop>
    </dialog>
  )
}
