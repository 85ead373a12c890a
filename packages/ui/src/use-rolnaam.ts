import { useConsoleteksten } from './use-consoleteksten.ts'

/** A role as people say it: `medewerker_balie` is "medewerker balie". */
export function useRolnaam(): (rol: string) => string {
  const { t } = useConsoleteksten()
  return (rol) => t(`console.rol.${rol}` as 'console.rol.beheerder')
}
