/** A fault inside one expression; the compiler adds file and path. */
export class Taalfout extends Error {
  readonly gevonden: string
  readonly verwacht: string
  readonly voorstel: string | undefined

  constructor(gevonden: string, verwacht: string, voorstel?: string) {
    super(`gevonden ${gevonden}, verwacht ${verwacht}`)
    this.gevonden = gevonden
    this.verwacht = verwacht
    this.voorstel = voorstel
  }
}
