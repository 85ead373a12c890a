import type { Teksten } from '@loket/gesprek/editie'

/** The text for an id; the id itself when the editie lacks it, so that the gap is seen. */
export const tekstVan = (teksten: Teksten, id: string): string => teksten[id] ?? id

/** Lines of a text that is a list; one line for an ordinary sentence, none when there is no such text. */
export const regelsVan = (teksten: Teksten, id: string): string[] => teksten[id]?.split('\n').filter(Boolean) ?? []
