import { useUiTeksten } from './use-ui-teksten.ts'

/** The shape of what is coming: a heading, lines and blocks. */
export function Skelet({ vlakken = 2 }: { vlakken?: number }) {
  const { t } = useUiTeksten()
  return (
    <div className="stapel" aria-busy="true">
      <p className="visueel-verborgen" role="status">
        {t('ui.laden')}
      </p>
      <span className="skelet skelet--kop" />
      <span className="skelet" />
      <span className="skelet skelet--kort" />
      {Array.from({ length: vlakken }, (_, nummer) => (
        <span className="skelet skelet--vlak" key={nummer} />
      ))}
    </div>
  )
}
