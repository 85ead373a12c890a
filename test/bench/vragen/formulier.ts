import type { Gegevens, Waarde } from '@loket/kennis/gegevens'
import { beantwoord, leeftijdOp, waardeVan } from './antwoord.ts'

/** What was filled in so far, as the gate of a question reads it; `kinderen` is one child where the question is about each. */
export interface Ingevuld {
  is: (pad: string, waarde: Waarde) => boolean
  getal: (pad: string) => number
  leeftijd: (pad: string) => number
  /** How many there are of this group, with this condition. */
  aantal: (groep: string, als?: (een: Ingevuld) => boolean) => number
}

/** A question of the form, of a list once for every member, and the gate behind which it stands. */
export interface Formuliervraag {
  vraag: string
  als?: (ingevuld: Ingevuld) => boolean
}

/** The questions that this household answers, in the order of the form. */
export function vulFormulierIn(formulier: readonly Formuliervraag[], datum: string, eigen: Gegevens): string[] {
  const gesteld: string[] = []
  let bekend: Gegevens = {}
  const stel = (pad: string) => {
    gesteld.push(pad)
    bekend = beantwoord(bekend, pad, eigen)
  }
  for (const { vraag, als = () => true } of formulier) {
    const [groep = '', begrip] = vraag.split('.')
    if (begrip === undefined) {
      if (als(lees(bekend, datum))) stel(groep)
      continue
    }
    const deel = bekend[groep]
    if (deel === null) continue
    const leden = Array.isArray(deel) ? deel.map((_, i) => `${groep}[${i}]`) : [groep]
    for (const wie of leden) if (als(lees(bekend, datum, wie))) stel(`${wie}.${begrip}`)
  }
  return gesteld
}

function lees(bekend: Gegevens, datum: string, wie = ''): Ingevuld {
  const [groep = ''] = wie.split('[')
  const zoek = (pad: string) => waardeVan(bekend, pad.startsWith(`${groep}.`) ? wie + pad.slice(groep.length) : pad)
  return {
    is: (pad, waarde) => zoek(pad) === waarde,
    getal: (pad) => Number(zoek(pad) ?? 0),
    leeftijd: (pad) => leeftijdOp(datum, zoek(pad)),
    aantal: (welke, als = () => true) => {
      const deel = bekend[welke]
      const leden = Array.isArray(deel) ? deel.map((_, i) => `${welke}[${i}]`) : deel ? [welke] : []
      return leden.filter((lid) => als(lees(bekend, datum, lid))).length
    },
  }
}
