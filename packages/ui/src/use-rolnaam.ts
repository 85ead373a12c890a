import { useTranslation } from 'react-i18next'

/** A role as people say it: `medewerker_balie` is "medewerker balie". */
export function useRolnaam(): (rol: string) => string {
  const { t } = useTranslation()
  return (rol) => t(`console.rol.${rol}`)
}
