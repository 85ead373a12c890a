import type { Antwoordregel, Antwoordthema } from '@loket/gesprek/herkomst'
import { useAntwoordtekst } from '@loket/ui/use-antwoordtekst'
import { useTeksten } from '../use-teksten.ts'

interface Props {
  themas: Antwoordthema[]
  /** When this call began: what was told before it bears its origin. */
  sinds: string
  wijzigt: string | null
  kies: (pad: string) => void
}

/** What is known, by theme; what was told before this call says where. A row opens its question again. */
export function Feitenlijst({ themas, sinds, wijzigt, kies }: Props) {
  const { t } = useTeksten()
  const aantal = themas.reduce((som, { antwoorden }) => som + antwoorden.length, 0)
  return (
    <div className="blok">
      <h3 className="blok__kop">{t('feiten.titel', { count: aantal })}</h3>
      {aantal === 0 && <p className="zacht">{t('feiten.leeg')}</p>}
      {themas.map(({ thema, naam, antwoorden }) => (
        <section key={thema}>
          <h4 className="feiten__thema">{naam}</h4>
          <ul className="feiten">
            {antwoorden.map((antwoord) => (
              <li key={antwoord.pad}>
                <Feitknop
                  antwoord={antwoord}
                  eerder={antwoord.tijd < sinds}
                  open={wijzigt === antwoord.pad}
                  kies={() => kies(antwoord.pad)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface Feitprops {
  antwoord: Antwoordregel
  eerder: boolean
  open: boolean
  kies: () => void
}

function Feitknop({ antwoord, eerder, open, kies }: Feitprops) {
  const { t } = useTeksten()
  const tekst = useAntwoordtekst()
  const { label, soort, eenheid, waarde, keuzetekst, bron, kanaal } = antwoord
  return (
    <button className="feit" type="button" aria-pressed={open} title={t('feiten.wijzig')} onClick={kies}>
      <span className="feit__label">{label}</span>
      <span className="feit__waarde cijfers">{keuzetekst ?? tekst(waarde, { soort, eenheid })}</span>
      {eerder && (
        <span className="feit__bron">
          {t('feiten.herkomst', { bron: t(`bron.${bron}`), kanaal: t(`kanaal.${kanaal}`) })}
        </span>
      )}
    </button>
  )
}
