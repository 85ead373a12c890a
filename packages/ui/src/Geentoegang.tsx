import { Knop } from './Knop.tsx'
import { useConsoleteksten } from './use-consoleteksten.ts'
import { useRolnaam } from './use-rolnaam.ts'

interface Props {
  wie: { naam: string; rol: string }
  nodig: readonly string[]
  uitloggen: () => void
}

export function Geentoegang({ wie, nodig, uitloggen }: Props) {
  const { t } = useConsoleteksten()
  const rolnaam = useRolnaam()
  const rollen = nodig.map(rolnaam)
  const laatste = rollen.at(-1) ?? ''
  const eerste = rollen.slice(0, -1).join(', ')
  return (
    <main className="inlog">
      <div className="inlog__kaart stapel">
        <h1>{t('console.rol.titel')}</h1>
        <p>
          {t('console.rol.uitleg', {
            naam: wie.naam,
            rol: rolnaam(wie.rol),
            nodig: eerste ? t('console.rol.of', { eerste, laatste }) : laatste,
          })}
        </p>
        <p>{t('console.rol.wat_nu')}</p>
        <Knop soort="hoofd" onClick={uitloggen}>
          {t('console.uitloggen')}
        </Knop>
      </div>
    </main>
  )
}
