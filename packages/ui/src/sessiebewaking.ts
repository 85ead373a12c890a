/** Requests that notice that the session is over (401), wherever in the app they were made. */
export function createSessiebewaking(haal: typeof fetch = globalThis.fetch.bind(globalThis)) {
  const luisteraars = new Set<() => void>()
  const bewaakt: typeof fetch = async (doel, opties) => {
    const antwoord = await haal(doel, opties)
    const isInloggen = typeof doel === 'string' && doel.endsWith('/sessies')
    if (antwoord.status === 401 && !isInloggen) for (const luisteraar of luisteraars) luisteraar()
    return antwoord
  }
  return {
    fetch: bewaakt,
    onVerlopen: (luisteraar: () => void) => {
      luisteraars.add(luisteraar)
      return () => {
        luisteraars.delete(luisteraar)
      }
    },
  }
}
