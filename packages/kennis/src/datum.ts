const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days on which a law looks at a household, all derived from the date of the evaluation. */
export const PEILDATA = [
  'datum',
  'eerste_dag_maand',
  'laatste_dag_maand',
  'laatste_dag_vorige_maand',
  'eerste_dag_volgende_maand',
  'eerste_dag_kwartaal',
  'eerste_dag_jaar',
  'laatste_dag_jaar',
] as const

export const MAAND = 32
export const JAAR = 12 * MAAND

/** One ordered integer per day: whole months apart is floor(difference / 32), whole years floor(difference / 384). */
function code(jaar: number, maand: number, dag: number): number {
  return (jaar * 12 + maand - 1) * MAAND + dag
}

function laatsteDag(jaar: number, maand: number): number {
  const schrikkel = maand === 2 && jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)
  return schrikkel ? 29 : (DAGEN[maand - 1] ?? 0)
}

/** The code of an ISO date, or null when the day does not exist. */
export function leesDatum(tekst: string): number | null {
  const delen = ISO.exec(tekst)
  if (!delen) return null
  const jaar = Number(delen[1])
  const maand = Number(delen[2])
  const dag = Number(delen[3])
  if (maand < 1 || maand > 12 || dag < 1 || dag > laatsteDag(jaar, maand)) return null
  return code(jaar, maand, dag)
}

/** The code of an ISO date that was checked before. */
export function codeVan(tekst: string): number {
  const jaar = cijfer(tekst, 0) * 1000 + cijfer(tekst, 1) * 100 + cijfer(tekst, 2) * 10 + cijfer(tekst, 3)
  return code(jaar, cijfer(tekst, 5) * 10 + cijfer(tekst, 6), cijfer(tekst, 8) * 10 + cijfer(tekst, 9))
}

function cijfer(tekst: string, plek: number): number {
  return tekst.charCodeAt(plek) - 48
}

export function datumTekst(waarde: number): string {
  const maanden = Math.floor(waarde / MAAND)
  const delen = [Math.floor(maanden / 12), (maanden % 12) + 1, waarde % MAAND]
  return delen.map((deel, i) => String(deel).padStart(i === 0 ? 4 : 2, '0')).join('-')
}

/** The codes of all PEILDATA, in that order. */
export function peildataVan(datum: number): number[] {
  const maanden = Math.floor(datum / MAAND)
  const jaar = Math.floor(maanden / 12)
  const maand = (maanden % 12) + 1
  const vorige = maand === 1 ? code(jaar - 1, 12, 31) : code(jaar, maand - 1, laatsteDag(jaar, maand - 1))
  const volgende = maand === 12 ? code(jaar + 1, 1, 1) : code(jaar, maand + 1, 1)
  const kwartaal = code(jaar, maand - ((maand - 1) % 3), 1)
  return [
    datum,
    code(jaar, maand, 1),
    code(jaar, maand, laatsteDag(jaar, maand)),
    vorige,
    volgende,
    kwartaal,
    code(jaar, 1, 1),
    code(jaar, 12, 31),
  ]
}
