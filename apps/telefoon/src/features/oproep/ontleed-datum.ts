const maanden = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]

const maandnummer = (deel: string) =>
  /^\d+$/.test(deel) ? Number(deel) : maanden.findIndex((namen) => namen.some((naam) => naam.startsWith(deel))) + 1

function splitDatum(tekst: string): [number, number, number] | null {
  const achtCijfers = /^(\d{2})(\d{2})(\d{4})$/.exec(tekst)
  const delen = achtCijfers ? achtCijfers.slice(1) : tekst.split(/[\s./-]+/)
  const [dag = '', maand = '', jaar = ''] = delen
  if (delen.length !== 3 || !/^\d{1,2}$/.test(dag) || !/^\d{4}$/.test(jaar) || !/^(\d{1,2}|[a-z]{3,})$/.test(maand))
    return null
  return [Number(dag), maandnummer(maand), Number(jaar)]
}

/** `14-5-1991`, `14 mei 1991` or `14051991` as an ISO date; null when it is no date. A year has four digits. */
export function ontleedDatum(tekst: string): string | null {
  const delen = splitDatum(tekst.trim().toLowerCase())
  if (!delen) return null
  const [dag, maand, jaar] = delen
  const datum = new Date(Date.UTC(jaar, maand - 1, dag))
  const bestaat = datum.getUTCDate() === dag && datum.getUTCMonth() === maand - 1
  return bestaat ? datum.toISOString().slice(0, 10) : null
}
