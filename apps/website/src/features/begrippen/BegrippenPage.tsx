import { use } from 'react'
import { Paginakop } from '../../app/Paginakop.tsx'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { groupTermen } from './letters.ts'
import { Termuitleg } from './Termuitleg.tsx'
import { useAnker } from './use-anker.ts'

/** What official words mean, by letter; each has an address of its own. */
export function BegrippenPage() {
  const { t } = useTeksten()
  const { delen } = useInhoud()
  const { termen, teksten } = use(delen.begrippen())
  useAnker()
  const groepen = groupTermen(termen, (id) => teksten[`term.${id}.naam`] ?? id)
  return (
    <div className="folder begrippen">
      <Paginakop titel={t('begrippen.kop')} inleiding={t('begrippen.inleiding')} />
      <nav aria-label={t('begrippen.letters')}>
        <ul className="begrippen__letters">
          {groepen.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groepen.map(({ letter, termen: eigen }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} tabIndex={-1}>
            {letter}
          </h2>
          {eigen.map((term) => (
            <Termuitleg key={term.id} term={term} teksten={teksten} />
          ))}
        </section>
      ))}
    </div>
  )
}
