import { richtingVan } from '@loket/ui/taal'
import { Pictogram } from '@loket/ui/Pictogram'
import { type Taal, taalnamen } from '../teksten/talen.ts'
import { useTeksten } from '../teksten/use-teksten.ts'

/** On this one screen all languages stand beside each other. */
const woorden = {
  nl: { vraag: 'Waarmee kunnen we u helpen?', raakAan: 'Raak aan om te beginnen' },
  en: { vraag: 'How can we help you?', raakAan: 'Touch to start' },
  ar: { vraag: 'بماذا نستطيع مساعدتك؟', raakAan: 'المس الشاشة لتبدأ' },
} satisfies Record<Taal, { vraag: string; raakAan: string }>

const andere = ['en', 'ar'] as const

/** Says in each language that one may touch it; the key of a language starts in that language. */
export function Startscherm({ onBegin }: { onBegin: () => void }) {
  return (
    <div className="start">
      <p className="start__merk" lang="nl">
        Eén loket
      </p>
      <h1 className="start__titel" lang="nl">
        {woorden.nl.vraag}
      </h1>
      {andere.map((taal) => (
        <p key={taal} className="start__titel start__titel--tweede" lang={taal} dir={richtingVan(taal)}>
          {woorden[taal].vraag}
        </p>
      ))}
      <div className="start__toetsen">
        <Taaltoets taal="nl" onBegin={onBegin} />
        {andere.map((taal) => (
          <Taaltoets key={taal} stil taal={taal} onBegin={onBegin} />
        ))}
      </div>
      <p className="start__privacy" lang="nl">
        U hoeft niet in te loggen. Wat u invult, wissen wij als u klaar bent.
      </p>
    </div>
  )
}

interface TaaltoetsProps {
  taal: Taal
  stil?: boolean
  onBegin: () => void
}

function Taaltoets({ taal, stil = false, onBegin }: TaaltoetsProps) {
  const { kiesTaal } = useTeksten()
  return (
    <button
      type="button"
      className={stil ? 'start__toets start__toets--stil' : 'start__toets'}
      lang={taal}
      dir={richtingVan(taal)}
      onClick={() => {
        void kiesTaal(taal)
        onBegin()
      }}
    >
      <strong>
        {woorden[taal].raakAan} <Pictogram naam="pijl" maat={72} />
      </strong>
      <span>{taalnamen[taal]}</span>
    </button>
  )
}
