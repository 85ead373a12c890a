export type Knopsoort = 'hoofd' | 'gewoon' | 'stil'

/** For a link that looks like a button; the routing library of the app makes the link. */
export const knopKlasse = (soort: Knopsoort = 'gewoon') => (soort === 'gewoon' ? 'knop' : `knop knop--${soort}`)
