import { keer, printMaten, printTabel } from './maten.ts'
import { meetSamen, tijd } from './meet.ts'
import { maakHuishoudens } from './motoren/huishouden.ts'
import { AANTAL_REGELS, compileRegelset } from './motoren/regelset.ts'
import { openOnzeMotor } from './onze-motor.ts'

/** What one rule costs as there are more of them: copies of the same rules, each on a slightly different income. */
const STELLEN = [1, 3, 10, 32, 97]
const WEGEN = ['gegenereerd', 'kolommen', 'kaal'] as const
const huishoudens = maakHuishoudens(200).map((h) => ({ h: { ...h } }))

async function meetStellen(stellen: number) {
  const { wegen } = await openOnzeMotor(compileRegelset(stellen), { datum: '2026-03-01' }, huishoudens)
  const { gegenereerd, kolommen, kaal } = wegen
  const gemeten = meetSamen({ gegenereerd, kolommen, kaal }, 41)
  const regels = stellen * AANTAL_REGELS
  return { regels, gemeten, perRegel: (weg: (typeof WEGEN)[number]) => gemeten[weg].kwart / regels }
}

const metingen: Awaited<ReturnType<typeof meetStellen>>[] = []
for (const stellen of STELLEN) metingen.push(await meetStellen(stellen))
console.log('nanoseconden per regel naarmate er meer regels zijn')
printTabel(
  ['regels', 'gegenereerd', 'kolommen', 'vertolker', 'per huishouden, gegenereerd', 'vertolker'],
  metingen.map(({ regels, gemeten, perRegel }) => [
    String(regels),
    ...WEGEN.map((weg) => perRegel(weg).toFixed(2)),
    tijd(gemeten.gegenereerd.kwart),
    tijd(gemeten.kaal.kwart),
  ]),
)
printMaten(
  WEGEN.map((weg) => {
    const per = metingen.map(({ perRegel }) => perRegel(weg))
    return {
      naam: `duurste naast goedkoopste regel, ${weg}`,
      grens: 2,
      gemeten: Math.max(...per) / Math.min(...per),
      toon: keer,
    }
  }),
)
