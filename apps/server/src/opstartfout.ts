/** A reason not to start that the person at the keyboard can mend; its message is a Dutch sentence that says how. */
export class Opstartfout extends Error {
  override readonly name = 'Opstartfout'
}
