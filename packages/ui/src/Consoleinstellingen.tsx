import { Taalkeuze } from './Taalkeuze.tsx'
import { useConsoleteksten } from './use-consoleteksten.ts'
import { useSneltoetsvoorkeur } from './use-sneltoetsen.ts'
import { useTaalvoorkeur } from './use-taalvoorkeur.ts'
import { useWeergave, weergaven } from './use-weergave.ts'

/** Language, theme and, where an app has them, shortcuts of one workplace. */
export function Consoleinstellingen({ sneltoetsen = false }: { sneltoetsen?: boolean }) {
  const { t } = useConsoleteksten()
  const { talen, kies } = useTaalvoorkeur()
  const [weergave, kiesWeergave] = useWeergave()
  const [aan, zetAan] = useSneltoetsvoorkeur()
  return (
    <>
      <Taalkeuze talen={talen} onKies={kies} />
      <fieldset className="veldgroep consoleinstellingen">
        <legend className="klein zacht">{t('console.weergave')}</legend>
        {weergaven.map((keuze) => (
          <label className="stand__keuze" key={keuze}>
            <input type="radio" name="weergave" checked={weergave === keuze} onChange={() => kiesWeergave(keuze)} />
            {t(`console.weergave.${keuze}`)}
          </label>
        ))}
      </fieldset>
      {sneltoetsen && (
        <label className="stand__keuze">
          <input type="checkbox" checked={aan} onChange={(event) => zetAan(event.target.checked)} />
          {t('console.sneltoetsen_aan')}
        </label>
      )}
    </>
  )
}
