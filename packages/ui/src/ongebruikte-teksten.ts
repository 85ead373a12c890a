/**
 * Keys of texts that no source asks for: not as they stand, and not through a template such as `uitkomst.${soort}`.
 * For the tests of the apps.
 */
export function findOngebruikt(sleutels: string[], bron: string): string[] {
  return sleutels.filter((sleutel) => {
    const kern = sleutel.replace(/_(zero|one|other)$/, '')
    const delen = kern.split('.')
    const sjablonen = delen.slice(1).map((_, plek) => `\`${delen.slice(0, plek + 1).join('.')}.\${`)
    return !bron.includes(`'${kern}'`) && !sjablonen.some((sjabloon) => bron.includes(sjabloon))
  })
}
