import type { Inhoud } from '@loket/gesprek/inhoud'
import { fillTekst } from '@loket/gesprek/tekst'
import { Pictogram } from '@loket/ui/Pictogram'
import { Hulppaneel } from './Hulppaneel.tsx'
import { useTeksten } from '../teksten/use-teksten.ts'

interface KeuzeschermProps {
  inhoud: Inhoud
  hulp: boolean
  onKies: (vraagpatroon: string | null) => void
  onCode: () => void
}

export function Keuzescherm({ inhoud, hulp, onKies, onCode }: KeuzeschermProps) {
  const { t } = useTeksten()
  const { editie, teksten } = inhoud
  return (
    <>
      <h1>{t('zuil.keuze.titel')}</h1>
      {hulp ? <Hulppaneel inhoud={inhoud} /> : null}
      <div className="ingangen">
        {editie.vraagpatronen.map(({ id }) => (
          <Keuzetoets
            key={id}
            titel={fillTekst(teksten, `vraagpatroon.${id}.titel`)}
            verhaal={fillTekst(teksten, `vraagpatroon.${id}.verhaal`)}
            onKies={() => onKies(id)}
          />
        ))}
        <Keuzetoets
          titel={t('zuil.keuze.rechten')}
          verhaal={t('zuil.keuze.rechten.verhaal')}
          onKies={() => onKies(null)}
        />
        <Keuzetoets stil titel={t('zuil.keuze.code')} verhaal={t('zuil.keuze.code.verhaal')} onKies={onCode} />
      </div>
    </>
  )
}

interface KeuzetoetsProps {
  titel: string
  verhaal: string
  stil?: boolean
  onKies: () => void
}

function Keuzetoets({ titel, verhaal, stil = false, onKies }: KeuzetoetsProps) {
  return (
    <button type="button" className={stil ? 'ingang ingang--stil' : 'ingang'} onClick={onKies}>
      <span className="ingang__woorden">
        <strong className="ingang__titel">{titel}</strong>
        <span className="ingang__verhaal">{verhaal}</span>
      </span>
      <Pictogram naam="pijl" maat={48} />
    </button>
  )
}
