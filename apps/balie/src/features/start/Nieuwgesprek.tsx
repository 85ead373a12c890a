import { toDatum } from '@loket/gesprek/datum'
import { newId } from '@loket/contract/client'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { startGesprek } from '@loket/gesprek/start'
import { groupVerhalen } from '@loket/gesprek/verhaalgroepen'
import { useNavigate } from 'react-router'
import { startKlantwerk } from '../../app/klantwerk.ts'
import { useWerkplek } from '../../app/werk.ts'
import { useTeksten } from './use-teksten.ts'

/** In the Netherlands, wherever the clock of this device thinks it is. */
const vandaag = () => toDatum(new Date())

export function Nieuwgesprek({ inhoud: { editie, teksten } }: { inhoud: Inhoud }) {
  const { t, taal } = useTeksten()
  const { wie, zetKlant } = useWerkplek()
  const ga = useNavigate()
  const begin = (vraagpatroon: string | null) => {
    const gesprek = startGesprek({
      id: newId(),
      editie: editie.hash,
      gemeente: wie.gemeente,
      datum: vandaag(),
      taal,
      vraagpatroon,
    })
    zetKlant(() => startKlantwerk(gesprek, null))
    void ga('/klant')
  }
  return (
    <ul className="verhalen">
      <li>
        <Verhaal
          titel={t('start.nieuw.algemeen')}
          verhaal={t('start.nieuw.algemeen.verhaal')}
          kies={() => begin(null)}
        />
      </li>
      {groupVerhalen(editie)
        .flatMap(({ verhalen }) => verhalen)
        .map(({ id }) => (
          <li key={id}>
            <Verhaal
              titel={teksten[`vraagpatroon.${id}.titel`] ?? id}
              verhaal={teksten[`vraagpatroon.${id}.verhaal`] ?? ''}
              kies={() => begin(id)}
            />
          </li>
        ))}
    </ul>
  )
}

function Verhaal({ titel, verhaal, kies }: { titel: string; verhaal: string; kies: () => void }) {
  return (
    <button className="verhaal" type="button" onClick={kies}>
      <strong>{titel}</strong>
      <span className="zacht">{verhaal}</span>
    </button>
  )
}
