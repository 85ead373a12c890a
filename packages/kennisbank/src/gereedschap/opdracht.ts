/** What a tool for authors has to say: lines for the screen, and whether something is wrong (exit 1). */
export interface Verslag {
  regels: string[]
  fout: boolean
}

export interface Opdracht {
  /** One line of help. */
  doet: string
  voer: (argumenten: string[], wortel: string) => Verslag | Promise<Verslag>
}

export const goed = (...regels: string[]): Verslag => ({ regels, fout: false })
export const mis = (...regels: string[]): Verslag => ({ regels, fout: true })
