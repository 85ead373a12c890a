const MEERVOUD = /_(zero|one|two|few|many|other)$/

/** Without the number of a plural: "one" and "two" may say it in words. */
const waardenIn = (sleutel: string, tekst: string): string =>
  (tekst.match(/\{\{\w+\}\}/g) ?? [])
    .filter((waarde) => waarde !== '{{count}}' || !MEERVOUD.test(sleutel))
    .toSorted()
    .join()

/**
 * Keys of a translation that are missing or too many, that fill in other values, or that lack a plural which the language has.
 * For the tests of the apps.
 */
export function findVertaalfouten(
  nl: Record<string, string>,
  vertaling: Record<string, string>,
  taal: string,
): string[] {
  const soorten = new Intl.PluralRules(taal).resolvedOptions().pluralCategories
  const nodig = Object.entries(nl).flatMap(([sleutel, tekst]): [string, string][] =>
    MEERVOUD.test(sleutel)
      ? soorten.map((soort) => [sleutel.replace(MEERVOUD, `_${soort}`), tekst])
      : [[sleutel, tekst]],
  )
  const fout = nodig.filter(([sleutel, tekst]) => {
    const vertaald = vertaling[sleutel]
    return vertaald === undefined || waardenIn(sleutel, vertaald) !== waardenIn(sleutel, tekst)
  })
  const bekend = new Set(nodig.map(([sleutel]) => sleutel))
  const over = Object.keys(vertaling).filter((sleutel) => !bekend.has(sleutel))
  return [...new Set([...fout.map(([sleutel]) => sleutel), ...over])]
}
