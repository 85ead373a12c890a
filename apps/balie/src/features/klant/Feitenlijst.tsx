import type { Antwoordregel, Antwoordthema } from '@loket/gesprek/herkomst'
import { useAntwoordtekst } from '@loket/ui/use-antwoordtekst'
import { useTeksten } from './use-teksten.ts'

interface Props {
  themas: Antwoordthema[]
  wijzigt: string | null
  kies: (pad: string) => void
}

/** What the customer told so far, and where each answer was given. */
export function Feitenlijst({ themas, wijzigt, kies }: Props) {
  const { t } = useTeksten()
  if (themas.length === 0) return <p className="zacht">{t('feiten.leeg')}</p>
  return themas.map(({ thema, naam, antwoorden }) => (
    <section key={thema}>
      <h3 className="feiten__thema">{naam}</h3>
      <ul className="feiten">
        {antwoorden.map((antwoord) => (
          <li key={antwoord.pad}>
            <Feitrij antwoord={antwoord} open={wijzigt === antwoord.pad} kies={() => kies(antwoord.pad)} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Feitrij({ antwoord, open, kies }: { antwoord: Antwoordregel; open: boolean; kies: () => void }) {
  const { t } = useTeksten()
  const tekst = useAntwoordtekst()
  const { label, soort, eenheid, waarde, keuzetekst, bron, kanaal } = antwoord
  return (
    <div className="feitrij">
      <span>{label}</span>
      <span className="feitrij__waarde cijfers">{keuzetekst ?? tekst(waarde, { soort, eenheid })}</span>
      <span className="feitrij__bron">{`${t(`op.${kanaal}`)}, ${t(`van.${bron}`)}`}</span>
      <button
        type="button"
        className="tekstknop"
        aria-pressed={open}
        onClick={kies}
        aria-label={t('feiten.wijzig.wat', { label })}
      >
        {t('feiten.wijzig')}
      </button>
    </div>
  )
}
