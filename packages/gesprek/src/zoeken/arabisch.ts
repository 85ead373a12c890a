/** Written apart or joined, with or without a dot: what people type for the same letter. */
const LETTERS: Record<string, string> = { ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ـ: '' }
const VARIANT = /[ىةکیـ]/g

/** "And", "with", "for", "like", and the article. */
const VOOR = /^(?:وال|بال|كال|فال|لل|ال|و(?=.{3}))/
/** "My", "her", "his", the plural, the dual, and the ending of most feminine words. */
const ACHTER = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']
const KORTSTE = 3

/**
 * The form of an Arabic word under which it is found: "light10" of Larkey, Ballesteros and Connell (2007), which takes
 * off the article and endings and leaves the root alone. The word comes without vowel signs and without hamza.
 */
export function stemArabisch(woord: string): string {
  const letters = woord.replace(VARIANT, (letter) => LETTERS[letter] ?? letter)
  const kaal = letters.replace(VOOR, '')
  const begin = kaal.length < KORTSTE ? letters : kaal
  return ACHTER.reduce(
    (vorm, achter) =>
      vorm.endsWith(achter) && vorm.length - achter.length >= KORTSTE ? vorm.slice(0, -achter.length) : vorm,
    begin,
  )
}
