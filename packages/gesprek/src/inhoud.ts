import type { Kennis } from '@loket/kennis/kennis'
import type { Editie, Teksten, VolledigeEditie } from './editie.ts'

/** What a channel has loaded: one editie, its opened rules, and its texts in the language of the conversation. */
export interface Inhoud {
  editie: Editie
  kennis: Kennis
  teksten: Teksten
}

/** The same for a medewerker, who also follows belscripts. */
export interface Werkinhoud extends Inhoud {
  editie: VolledigeEditie
}
