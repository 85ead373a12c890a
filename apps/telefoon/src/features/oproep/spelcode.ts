/** Spelling names for the letters a code may hold. */
const namen: Record<string, string> = {
  nl: 'Anton Bernard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Johan Karel Maria Nico Pieter Quotiënt Rudolf Simon Teunis Victor Willem Xantippe Ypsilon Zacharias',
  en: 'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel Juliett Kilo Mike November Papa Quebec Romeo Sierra Tango Victor Whiskey X-ray Yankee Zulu',
}

export interface Spelteken {
  teken: string
  /** Absent for a digit, which spells itself. */
  naam?: string
}

/** A code as it is read out: K of Karel, 7, P of Pieter. */
export function spelCode(code: string, taal: string): Spelteken[] {
  const lijst = (namen[taal] ?? namen['nl'] ?? '').split(' ')
  return [...code.replaceAll(/[^0-9A-Z]/g, '')].map((teken) => ({
    teken,
    naam: lijst.find((naam) => naam.startsWith(teken)),
  }))
}
