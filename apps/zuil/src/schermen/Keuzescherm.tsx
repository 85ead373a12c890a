import type { Teksten } from '@loket/gesprek/editie'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { fillTekst } from '@loket/gesprek/tekst'
import { groupVerhalen, type Verhaalgroep } from '@loket/gesprek/verhaalgroepen'
import { Pictogram } from '@loket/ui/Pictogram'
import type { Bezoeker } from '../app/use-bezoek.ts'
import { Hulppaneel } from './Hulppaneel.tsx'
import { useTeksten } from '../teksten/use-teksten.ts'

interface KeuzeschermProps {
  inhoud: Inhoud
  bezoeker: Bezoeker
  hulp: boolean
}

/** First what it is about, then the story; a theme with one story is that story. */
export function Keuzescherm({ inhoud, bezoeker, hulp }: KeuzeschermProps) {
  const { t } = useTeksten()
  const { editie, teksten } = inhoud
  const groepen = groupVerhalen(editie)
  const gekozen = groepen.find(({ thema }) => thema === bezoeker.thema)
  return (
    <>
      <h1>{gekozen ? fillTekst(teksten, `productthema.${gekozen.thema}`) : t('zuil.keuze.titel')}</h1>
      {hulp ? <Hulppaneel inhoud={inhoud} /> : null}
      {gekozen ? (
        <div className="ingangen">
          {gekozen.verhalen.map(({ id }) => (
            <Keuzetoets
              key={id}
              titel={fillTekst(teksten, `vraagpatroon.${id}.titel`)}
              verhaal={fillTekst(teksten, `vraagpatroon.${id}.verhaal`)}
              onKies={() => bezoeker.kies(id)}
            />
          ))}
        </div>
      ) : (
        <Themakeuze groepen={groepen} teksten={teksten} bezoeker={bezoeker} />
      )}
    </>
  )
}

interface ThemakeuzeProps {
  groepen: Verhaalgroep[]
  teksten: Teksten
  bezoeker: Bezoeker
}

function Themakeuze({ groepen, teksten, bezoeker }: ThemakeuzeProps) {
  const { t } = useTeksten()
  return (
    <div className="ingangen ingangen--twee">
      <Keuzetoets
        titel={t('zuil.keuze.rechten')}
        verhaal={t('zuil.keuze.rechten.verhaal')}
        onKies={() => bezoeker.kies(null)}
      />
      <Keuzetoets stil titel={t('zuil.keuze.code')} verhaal={t('zuil.keuze.code.verhaal')} onKies={bezoeker.naarCode} />
      {groepen.map(({ thema, verhalen: [verhaal, ...meer] }) => (
        <Keuzetoets
          key={thema}
          titel={fillTekst(teksten, `productthema.${thema}`)}
          onKies={() => (verhaal && meer.length === 0 ? bezoeker.kies(verhaal.id) : bezoeker.naarThema(thema))}
        />
      ))}
    </div>
  )
}

interface KeuzetoetsProps {
  titel: string
  verhaal?: string
  stil?: boolean
  onKies: () => void
}

function Keuzetoets({ titel, verhaal, stil = false, onKies }: KeuzetoetsProps) {
  return (
    <button type="button" className={stil ? 'ingang ingang--stil' : 'ingang'} onClick={onKies}>
      <span className="ingang__woorden">
        <strong className="ingang__titel">{titel}</strong>
        {verhaal === undefined ? null : <span className="ingang__verhaal">{verhaal}</span>}
      </span>
      <Pictogram naam="pijl" maat={48} />
    </button>
  )
}
