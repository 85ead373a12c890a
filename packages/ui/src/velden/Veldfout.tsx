import { Pictogram } from '../Pictogram.tsx'
import { useUiTeksten } from '../use-ui-teksten.ts'

export function Veldfout({ id, tekst }: { id: string; tekst?: string }) {
  const { t } = useUiTeksten()
  if (!tekst) return null
  return (
    <p className="veld__fout" id={id}>
      <Pictogram naam="fout" maat={20} />
      <span>
        <span className="visueel-verborgen">{t('ui.fout')} </span>
        {tekst}
      </span>
    </p>
  )
}
