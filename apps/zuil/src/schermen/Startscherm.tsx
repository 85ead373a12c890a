import { Pictogram } from '@loket/ui/Pictogram'
import { taalnamen } from '../teksten/talen.ts'
import { useTeksten } from '../teksten/use-teksten.ts'

/** Says in each language that one may touch it; the key of a language starts in that language. */
export function Startscherm({ onBegin }: { onBegin: () => void }) {
  const { kiesTaal } = useTeksten()
  const begin = (taal: string) => {
    void kiesTaal(taal)
    onBegin()
  }
  return (
    <div className="start">
      <p className="start__merk" lang="nl">
        Eén loket
      </p>
      <h1 className="start__titel" lang="nl">
        Waarmee kunnen we u helpen?
      </h1>
      <p className="start__titel start__titel--tweede" lang="en">
        How can we help you?
      </p>
      <div className="start__toetsen">
        <button type="button" className="start__toets" lang="nl" onClick={() => begin('nl')}>
          <strong>
            Raak aan om te beginnen <Pictogram naam="pijl" maat={72} />
          </strong>
          <span>{taalnamen.nl}</span>
        </button>
        <button type="button" className="start__toets start__toets--stil" lang="en" onClick={() => begin('en')}>
          <strong>
            Touch to start <Pictogram naam="pijl" maat={72} />
          </strong>
          <span>{taalnamen.en}</span>
        </button>
      </div>
      <p className="start__privacy" lang="nl">
        U hoeft niet in te loggen. Wat u invult, wissen wij als u klaar bent.
      </p>
    </div>
  )
}
