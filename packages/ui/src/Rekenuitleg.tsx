import { useUiTeksten } from './use-ui-teksten.ts'

/** A number with its name; of a figure of the law also where it stands. */
interface Rekendeel {
  waarde: string
  wat: string
  bron?: string
  vanaf?: string
  teControleren?: boolean
}

interface Rekenvoorwaarde {
  zin: string
  bron: string
  want: string[]
  delen: Rekendeel[]
}

interface Rekenstap {
  id: string
  titel: string
  uitkomst: string
  /** The last is the step itself. */
  sommen: string[]
  want: string[]
  delen: Rekendeel[]
  bron?: string
}

interface RekenuitlegProps {
  voorwaarden: Rekenvoorwaarde[]
  stappen: Rekenstap[]
  geldtVanaf: string
  /** Level of the headings. */
  niveau: 3 | 4
}

/** Everything that counted, in order of calculation, with every figure and article: for who checks it. */
export function Rekenuitleg({ voorwaarden, stappen, geldtVanaf, niveau }: RekenuitlegProps) {
  const { t } = useUiTeksten()
  const Kop = `h${niveau}` as const
  return (
    <div className="rekenuitleg">
      <p>{geldtVanaf}</p>
      <Kop>{t('ui.uitleg.voorwaarden')}</Kop>
      <ol>
        {voorwaarden.map(({ zin, bron, want, delen }) => (
          <li key={zin}>
            <p>{zin}</p>
            <Gevonden want={want} />
            <Delen delen={delen} />
            <Bron bron={bron} />
          </li>
        ))}
      </ol>
      {stappen.length > 0 ? (
        <>
          <Kop>{t('ui.uitleg.stappen')}</Kop>
          <ol>
            {stappen.map(({ id, titel, uitkomst, sommen, want, delen, bron }) => (
              <li key={id}>
                <p className="rekenuitleg__kop">
                  <span>{titel}</span> <span className="cijfers">{uitkomst}</span>
                </p>
                {sommen.map((som) => (
                  <p key={som} className="rekenuitleg__som cijfers">
                    <bdi>{som}</bdi>
                  </p>
                ))}
                <Gevonden want={want} />
                <Delen delen={delen} />
                {bron ? <Bron bron={bron} /> : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </div>
  )
}

function Gevonden({ want }: { want: string[] }) {
  const { t } = useUiTeksten()
  if (want.length === 0) return null
  return (
    <div className="rekenuitleg__want">
      <span>{t('ui.uitleg.want')}</span>
      <ul>
        {want.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </div>
  )
}

function Delen({ delen }: { delen: Rekendeel[] }) {
  const { t } = useUiTeksten()
  if (delen.length === 0) return null
  return (
    <dl className="rekenuitleg__delen">
      {delen.map(({ waarde, wat, bron, vanaf, teControleren }) => (
        <div key={wat}>
          <dt>{wat}</dt>
          <dd className="cijfers">{waarde}</dd>
          {bron ? (
            <dd className="rekenuitleg__bron">
              {vanaf}; <Nederlands>{bron}</Nederlands>
              {teControleren ? <span className="rekenuitleg__merk"> {t('ui.uitleg.te_controleren')}</span> : null}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}

function Bron({ bron }: { bron: string }) {
  return (
    <p className="rekenuitleg__bron">
      <Nederlands>{bron}</Nederlands>
    </p>
  )
}

/** The law speaks Dutch in every language. */
function Nederlands({ children }: { children: string }) {
  return (
    <bdi lang="nl" dir="ltr">
      {children}
    </bdi>
  )
}
