import { useTranslation } from 'react-i18next'

interface Apifout {
  code: string
  /** Seconds to wait before the next try. */
  wachttijd?: number
}

const isApifout = (fout: unknown): fout is Apifout =>
  fout instanceof Error && 'code' in fout && typeof fout.code === 'string'

/** The sentence for what was thrown: by its code when the API refused, else that the program itself failed. */
export function useFouttekst(): (fout: unknown) => string {
  const { t } = useTranslation()
  return (fout) => {
    if (!isApifout(fout)) return t('console.fout.onverwacht')
    const wanneer = fout.wachttijd
      ? t('console.wachttijd', { count: Math.ceil(fout.wachttijd / 60) })
      : t('console.wachttijd.onbekend')
    return t(`fout.${fout.code}`, { wanneer })
  }
}
