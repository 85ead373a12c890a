import { keer, printMaten, printTabel } from './maten.ts'
import { meetSamen, tijd, type Weg } from './meet.ts'
import { maakHuishoudens } from './motoren/huishouden.ts'
import { AANTAL_REGELS, compileRegelset } from './motoren/regelset.ts'
import { openOnzeMotor } from './onze-motor.ts'

/** What one rule costs as there are more of them: copies of the same rules, each on a slightly different income. */
const STELLEN = [1, 3, 10, 32, 97]
const WEGEN = ['gegenereerd', 'kolommen', 'kaal'] as const
const huishoudens = maakHuishoudens(200).map((h) => ({ h: { ...h } }))

// All sizes take turns, so that a slow minute of the machine does not fall on one of them.
const wegen = new Map<string, Weg>()
for (const stellen of STELLEN) {
  const ons = await openOnzeMotor(compileRegelset(stellen), { datum: '2026-03-01' }, huishoudens)
  for (const weg of WEGEN) wegen.set(`${weg} ${stellen}`, ons.wegen[weg])
}
const gemeten = meetSamen(Object.fromEntries(wegen), 41)
const metingen = STELLEN.map((stellen) => {
  const regels = stellen * AANTAL_REGELS
  const per = (weg: (typeof WEGEN)[number]) => gemeten[`${weg} ${stellen}`]?.kwart ?? NaN
  return { regels, per, perRegel: (weg: (typeof WEGEN)[number]) => per(weg) / regels }
})
console.log('nanoseconden per regel naarmate er meer regels zijn')
printTabel(
  ['regels', 'gegenereerd', 'kolommen', 'vertolker', 'per huishouden, gegenereerd', 'vertolker'],
  metingen.map(({ regels, per, perRegel }) => [
    String(regels),
    ...WEGEN.map((weg) => perRegel(weg).toFixed(2)),
    tijd(per('gegenereerd')),
    tijd(per('kaal')),
  ]),
)
printMaten(
  WEGEN.map((weg) => {
    const per = metingen.map(({ perRegel }) => perRegel(weg))
    // A small set also carries what any evaluation costs, so that a rule may become cheaper; it may not become dearer.
    const duurder = per.map((nu, i) => nu / Math.min(...per.slice(0, i + 1)))
    return { naam: `duurder geworden door meer regels, ${weg}`, grens: 2, gemeten: Math.max(...duurder), toon: keer }
  }),
)
