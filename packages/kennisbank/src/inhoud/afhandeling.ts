import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Productbron } from './product-schema.ts'

/** Handbook, figure 4.1: klaar terwijl u wacht asks "no" at every question; separated functions always end at level 3. */
export function checkAfhandeling(bak: Foutenbak, bestand: string, { afhandeling }: Productbron): void {
  const { niveau, ja } = afhandeling
  const meld = (verwacht: string) => bak.meld(bestand, ['afhandeling', 'niveau'], `\`${niveau}\``, verwacht)
  if (niveau === 'klaar_terwijl_u_wacht' && ja.length > 0)
    meld('`volledig` of `coproductie`, want niet elk antwoord is nee')
  if (niveau !== 'klaar_terwijl_u_wacht' && ja.length === 0) meld('`klaar_terwijl_u_wacht`, of een reden bij `ja`')
  if (niveau !== 'coproductie' && ja.includes('functiescheiding'))
    meld('`coproductie`, want functiescheiding is verplicht')
}
