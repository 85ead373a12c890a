/** A pack that may not be run; `message` is a Dutch sentence. */
export class Pakketfout extends Error {}

export function eis(klopt: boolean, wat: string): void {
  if (!klopt) throw new Pakketfout(`Dit regelpakket is beschadigd: ${wat}.`)
}
