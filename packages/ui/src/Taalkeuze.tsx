import { useUiTeksten } from './use-ui-teksten.ts'

/** Each language in its own name: { nl: 'Nederlands', en: 'English', ar: 'العربية' }. */
export function Taalkeuze({ talen, onKies }: { talen: Record<string, string>; onKies: (taal: string) => void }) {
  const { t, taal } = useUiTeksten()
  return (
    <div className="taalkeuze" role="group" aria-label={t('ui.taal')}>
      {Object.entries(talen).map(([code, naam]) => (
        <button key={code} type="button" lang={code} aria-pressed={code === taal} onClick={() => onKies(code)}>
          {naam}
        </button>
      ))}
    </div>
  )
}
