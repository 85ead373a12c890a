import { useUiTeksten } from './use-ui-teksten.ts'

export function Overslaan({ naar }: { naar: string }) {
  const { t } = useUiTeksten()
  return (
    <a className="overslaan visueel-verborgen" href={`#${naar}`}>
      {t('ui.naar_inhoud')}
    </a>
  )
}
