import { useUiTeksten } from './use-ui-teksten.ts'
import { useWeergave, weergaven } from './use-weergave.ts'

/** Light, dark, high contrast, or as the device has it. */
export function Weergavekeuze() {
  const { t } = useUiTeksten()
  const [weergave, kiesWeergave] = useWeergave()
  return (
    <fieldset className="weergavekeuze">
      <legend>{t('ui.weergave')}</legend>
      {weergaven.map((keuze) => (
        <label className="stand__keuze" key={keuze}>
          <input type="radio" name="weergave" checked={keuze === weergave} onChange={() => kiesWeergave(keuze)} />
          {t(`ui.weergave.${keuze}`)}
        </label>
      ))}
    </fieldset>
  )
}
