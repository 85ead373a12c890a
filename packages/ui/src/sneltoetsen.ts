/** `Alt+N`, `Ctrl+Enter`, or one character: `j`, `1`, `?`. */
export interface Sneltoets {
  toets: string
  label: string
  doe: () => void
}

interface Toetsaanslag {
  key: string
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}

/** On a Mac Alt gives another character, so letters and digits with Alt are recognised by their place on the keyboard. */
export function matchesToets(event: Toetsaanslag, toets: string): boolean {
  const [deel, ...rest] = toets.split('+').reverse()
  const letter = (deel ?? '').toLowerCase()
  const ctrl = rest.includes('Ctrl')
  if (event.altKey !== rest.includes('Alt') || (event.ctrlKey || event.metaKey) !== ctrl) return false
  if (rest.includes('Alt'))
    return event.code.toLowerCase() === `key${letter}` || event.code.toLowerCase() === `digit${letter}`
  return event.key.toLowerCase() === letter
}

const heeftWijzigtoets = (toets: string) => toets.startsWith('Alt+') || toets.startsWith('Ctrl+')

/** The first shortcut that this key press means. A single character never works while someone is typing (WCAG 2.1.4). */
export function findSneltoets<T extends { toets: string }>(
  event: Toetsaanslag,
  sneltoetsen: readonly T[],
  typend: boolean,
): T | undefined {
  return sneltoetsen.find(({ toets }) => (heeftWijzigtoets(toets) || !typend) && matchesToets(event, toets))
}
