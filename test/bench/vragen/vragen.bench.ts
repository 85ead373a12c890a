import { keer, printMaten, printTabel } from '../maten.ts'
import type { Casus } from './casus.ts'
import { openKennisbank } from './kennisbank.ts'
import { type Meting, meetVragen } from './meting.ts'
import { openRegelset } from './regelset.ts'

/** How many questions until everything is certain: `tsx bench/vragen/vragen.bench.ts [huishoudens]`. */
const AANTAL = Number(process.argv[2] ?? 1000)

const gemiddeld = (metingen: readonly Meting[], lees: (meting: Meting) => number): number =>
  metingen.reduce((som, meting) => som + lees(meting), 0) / metingen.length

const procent = (deel: number): string => `${(100 * deel).toFixed(1)}%`
const euro = (bedrag: number): string => `€ ${bedrag.toFixed(0)}`

function print({ naam, huishoudens }: Casus, metingen: readonly Meting[]): void {
  const van = (lees: (meting: Meting) => number) => gemiddeld(metingen, lees)
  const loket = van((een) => een.loket)
  const formulier = van((een) => een.formulier)
  const minstens = van(({ kleinste }) => kleinste.minstens)
  const kleinste = van((een) => een.kleinste.antwoorden.length)
  const rij = (wat: string, vragen: number, euros = '') => [wat, vragen.toFixed(2), keer(vragen / minstens), euros]
  console.log(`${naam}: vragen tot alles zeker is, gemiddeld over ${huishoudens.length} huishoudens`)
  printTabel(
    ['', 'vragen', 'naast de ondergrens', 'open per maand na 5 vragen'],
    [
      rij('het loket', loket, euro(van((een) => een.openLoket))),
      rij('vast formulier met sprongen', formulier, euro(van((een) => een.openFormulier))),
      rij('kleinste gevonden stel antwoorden', kleinste),
      rij('ondergrens', minstens),
    ],
  )
  console.log(`ondergrens precies bij ${procent(van((een) => Number(een.kleinste.precies)))} van de huishoudens`)
  console.log(`formulier laat niets open bij ${procent(van((een) => Number(een.formulierBeslist)))}\n`)
  const perHuishouden = van((een) => een.loket / een.kleinste.minstens)
  printMaten([
    {
      naam: 'minder vragen dan het formulier',
      grens: 0.25,
      gemeten: 1 - loket / formulier,
      toon: procent,
      minstens: true,
    },
    { naam: 'naast de ondergrens', grens: 1.3, gemeten: loket / minstens, toon: keer },
    { naam: 'naast de ondergrens, per huishouden', grens: 1.3, gemeten: perHuishouden, toon: keer },
  ])
}

for (const casus of [openKennisbank(AANTAL), openRegelset(AANTAL)]) print(casus, meetVragen(casus))
