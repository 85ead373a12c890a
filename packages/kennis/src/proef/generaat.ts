import { type Generaat, genereer, type Genereerkeuze } from '../genereer/genereer.ts'
import type { Gegenereerd } from '../genereer/kolommen.ts'
import type { Regelpakket } from '../pakket.ts'

/** Runs the generated text; a browser would refuse this address, and so no product does it this way. */
export async function openGeneraat(
  pakket: Regelpakket,
  keuze: Genereerkeuze,
): Promise<{ generaat: Generaat; module: Gegenereerd }> {
  const generaat = genereer(pakket, keuze)
  if (!generaat) throw new Error(`no rules on ${keuze.datum}`)
  const adres = `data:text/javascript,${encodeURIComponent(generaat.tekst)}`
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the text exports exactly this
  return { generaat, module: (await import(/* @vite-ignore */ adres)) as Gegenereerd }
}
