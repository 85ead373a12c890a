import { Knop } from '@loket/ui/Knop'
import { Toets } from '@loket/ui/Toets'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import { startAfronding } from '../afronden/afronding.ts'
import { goBack, leaveZijpad, listZijpaden, takeZijpad } from '../belstappen.ts'
import type { Gespreksdeel } from '../deel.ts'
import { useTeksten } from '../use-teksten.ts'

/** Ways out of the script that are always there: one back, the side exits, and the end of the call. */
export function Scriptbalk({ inhoud, werk, wijzig }: Gespreksdeel) {
  const { t } = useTeksten()
  const naam = (script: string) => inhoud.teksten[`belscript.${script}.titel`] ?? script
  const terug = () => wijzig(goBack)
  const rondAf = () => wijzig((huidig) => startAfronding(huidig, null))
  useSneltoetsen([
    { toets: 'Alt+Z', label: t('script.vorige'), doe: terug },
    { toets: 'Alt+A', label: t('script.rond_af'), doe: rondAf },
  ])
  return (
    <footer className="scriptbalk">
      <div className="scriptbalk__hoofd">
        <Knop aria-disabled={werk.spoor.length === 0 && werk.wijzigt === null} onClick={terug}>
          {t('script.vorige')} <Toets toets="Alt+Z" />
        </Knop>
        <Knop onClick={rondAf}>
          {t('script.rond_af')} <Toets toets="Alt+A" />
        </Knop>
      </div>
      <div className="scriptbalk__zij" role="group" aria-label={t('script.zijpaden')}>
        {werk.terug.length > 0 ? (
          <Knop onClick={() => wijzig(leaveZijpad)}>
            {t('script.terug_naar', { script: naam(werk.terug.at(-1)?.script ?? '') })}
          </Knop>
        ) : (
          listZijpaden(inhoud.editie).map((script) => (
            <Knop key={script} soort="stil" onClick={() => wijzig((huidig) => takeZijpad(huidig, script))}>
              {naam(script)}
            </Knop>
          ))
        )}
      </div>
    </footer>
  )
}
