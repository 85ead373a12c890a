const paden = {
  info: 'M12 11v6M12 7.2v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  vink: 'm5 12.5 4.5 4.5L19 7.5',
  let_op: 'M12 9.5v4.5M12 17.2v.1M10.3 4 2.6 17.5A2 2 0 0 0 4.3 20.5h15.4a2 2 0 0 0 1.7-3L13.7 4a2 2 0 0 0-3.4 0Z',
  fout: 'M12 7.5v5.5M12 16.4v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  kruis: 'm6 6 12 12M18 6 6 18',
  pijl: 'M5 12h14M13 6l6 6-6 6',
  terug: 'M19 12H5M11 6l-6 6 6 6',
  zoek: 'M20 20l-4.6-4.6M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  print: 'M7 9V3.5h10V9M7 17.5H4.5a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1h15a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H17M7 14h10v6.5H7Z',
  meenemen: 'M6 4.5h12a1 1 0 0 1 1 1v15l-7-4-7 4v-15a1 1 0 0 1 1-1Z',
  wissen:
    'M4.5 7h15M10 11v6M14 11v6M6.5 7l.8 12.2a1.3 1.3 0 0 0 1.3 1.3h6.8a1.3 1.3 0 0 0 1.3-1.3L17.5 7M9 7V4.8a1.3 1.3 0 0 1 1.3-1.3h3.4A1.3 1.3 0 0 1 15 4.8V7',
  wolk: 'M3 3l18 18M8.2 8A5 5 0 0 0 7 18h10M20.5 16.5A4 4 0 0 0 17.5 10 6 6 0 0 0 12 6',
}

export type Pictogramnaam = keyof typeof paden

/** Decoration only: what it means always stands beside it in words. */
export function Pictogram({ naam, maat = 24 }: { naam: Pictogramnaam; maat?: number }) {
  const spiegelt = naam === 'pijl' || naam === 'terug'
  return (
    <svg
      className={spiegelt ? 'pictogram pictogram--richting' : 'pictogram'}
      width={maat}
      height={maat}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paden[naam]} />
    </svg>
  )
}
