import { useTranslation } from 'react-i18next'

const sleutel = 'loket.taal'
const talen = { nl: 'Nederlands', en: 'English' }

/** The language this workplace was last used in. */
export function leesTaalvoorkeur(): string {
  const bewaard = localStorage.getItem(sleutel)
  return bewaard !== null && bewaard in talen ? bewaard : 'nl'
}

export function useTaalvoorkeur() {
  const { i18n } = useTranslation()
  const kies = (taal: string) => {
    localStorage.setItem(sleutel, taal)
    void i18n.changeLanguage(taal)
  }
  return { talen, kies }
}
