const voorvoegsel = 'loket.werk.'
const ergensUitgelogd = 'loket.uitgelogd'

/**
 * Unsent work of one employee: survives a lost server, a reload and an expired session, and is gone after logging out.
 * It lives in sessionStorage, so it never outlives the tab either.
 */
export function bewaarWerk(naam: string, waarde: unknown): void {
  sessionStorage.setItem(voorvoegsel + naam, JSON.stringify(waarde))
}

export function leesWerk(naam: string): unknown {
  const tekst = sessionStorage.getItem(voorvoegsel + naam)
  return tekst === null ? null : (JSON.parse(tekst) as unknown)
}

export function vergeetWerk(naam: string): void {
  sessionStorage.removeItem(voorvoegsel + naam)
}

function wis(): void {
  for (const sleutel of Object.keys(sessionStorage))
    if (sleutel.startsWith('loket.')) sessionStorage.removeItem(sleutel)
}

/** Forgets all work, here and in the other tabs of this browser. */
export function wisWerk(): void {
  wis()
  localStorage.setItem(ergensUitgelogd, String(Date.now()))
}

/** Work of one employee is never shown to the next who logs in. */
export function claimWerk(gebruiker: string): void {
  if (leesWerk('eigenaar') !== gebruiker) wis()
  bewaarWerk('eigenaar', gebruiker)
}

export function onElders(uitgelogd: () => void): () => void {
  const luister = (event: StorageEvent) => {
    if (event.key !== ergensUitgelogd) return
    wis()
    uitgelogd()
  }
  addEventListener('storage', luister)
  return () => removeEventListener('storage', luister)
}
