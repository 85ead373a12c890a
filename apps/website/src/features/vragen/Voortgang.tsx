import { useTeksten } from '../../teksten/use-teksten.ts'

/** What is still open, in words; the line fills as it goes. */
export function Voortgang({ nog, gedaan }: { nog: number; gedaan: number }) {
  const { t } = useTeksten()
  return (
    <div className="voortgang">
      <svg className="voortgang__balk" aria-hidden="true">
        <rect width="100%" height="100%" rx="2" className="voortgang__spoor" />
        <rect width={`${(gedaan / (gedaan + nog)) * 100}%`} height="100%" rx="2" className="voortgang__gedaan" />
      </svg>
      <p>{t('vragen.nog', { count: nog })}</p>
    </div>
  )
}
