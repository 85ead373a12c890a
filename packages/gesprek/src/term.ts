/** An official word that people meet in letters and forms. Texts: `term.<id>.naam`, `.uitleg`, and `.trefwoorden` to find it by. */
export interface Term {
  id: string
  /** The article that says what it is. */
  bron?: string
  /** With which one arranges what it is about. */
  product?: string
}

export interface Begrippenlijst {
  termen: Term[]
}
