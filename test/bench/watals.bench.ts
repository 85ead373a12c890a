import { join } from 'node:path'
import type { Gegevens } from '@loket/kennis/gegevens'
import { openKennis } from '@loket/kennis/kennis'
import { evaluateTijdlijn } from '@loket/kennis/tijdlijn/tijdlijn'
import { findVeranderingen } from '@loket/kennis/verandering/verandering'
import { sweepWatals } from '@loket/kennis/watals/watals'
import { bouwEditie } from '@loket/kennisbank/editie'

/** What a lone parent of two asks after the outcome. Processor time, which other work on the machine leaves alone. */
const RONDES = 40
const ZES = [
  'zorgtoeslag',
  'huurtoeslag',
  'kindgebonden_budget',
  'kinderbijslag',
  'bijstand',
  'individuele_inkomenstoeslag',
]

const gebouwd = bouwEditie(join(import.meta.dirname, '../../packages/kennisbank'))
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = gebouwd.editie

const kind = { kinderbijslag: true, woont_bij_aanvrager: true, intensieve_zorg: false }
const gezin: Gegevens = {
  aanvrager: {
    geboortedatum: '1991-05-14',
    rechtmatig_verblijf: true,
    gedetineerd: false,
    in_inrichting: false,
    zorgverzekerd: true,
    toetsingsinkomen: 24_000,
    netto_inkomen: 1900,
    vermogen_1_januari: 0,
    bezittingen_nu: 100,
    studiefinanciering: false,
  },
  partner: null,
  kinderen: [
    { ...kind, geboortedatum: '2019-02-01' },
    { ...kind, geboortedatum: '2014-02-01' },
  ],
  medebewoners: [],
  woning: { soort: 'huur', zelfstandig: true, kale_huur: 650 },
  huishouden: { maanden_laag_inkomen: 0, zicht_op_verbetering: false, kreeg_inkomenstoeslag_afgelopen_jaar: false },
}

function measure(naam: string, doe: () => number): void {
  const tijden: number[] = []
  let geteld = 0
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const begin = process.cpuUsage()
    geteld = doe()
    const { user, system } = process.cpuUsage(begin)
    tijden.push((user + system) / 1000)
  }
  tijden.sort((a, b) => a - b)
  const mediaan = (tijden[RONDES / 2] ?? 0).toFixed(1)
  console.log(`${naam.padEnd(56)} ${mediaan.padStart(6)} ms   lowest ${(tijden[0] ?? 0).toFixed(1)}   found ${geteld}`)
}

const sweep = (regelingen?: string[]) => () =>
  sweepWatals({
    pakket,
    invoer: { datum: '2026-03-01', gemeente: 'voorbeeldstad', gegevens: gezin },
    pad: 'aanvrager.toetsingsinkomen',
    van: 0,
    tot: 60_000,
    stap: 1,
    ...(regelingen && { regelingen }),
  })?.reeksen.length ?? 0

measure('60,001 incomes, six regelingen', sweep(ZES))
measure(`60,001 incomes, all ${pakket.regelingen.length} regelingen`, sweep())

const kennis = openKennis(pakket)
const invoer = { datum: '2026-03-01', gemeente: 'voorbeeldstad', gegevens: gezin }
const regelingen = pakket.regelingen
const mag = ({ begrip }: { begrip: { soort: string } }) => begrip.soort !== 'datum'
const telVeranderingen = () =>
  [...findVeranderingen({ kennis, pakket, invoer, regelingen, mag }).values()].reduce(
    (som, { length }) => som + length,
    0,
  )

measure(`nearest changes, all facts, all ${regelingen.length} regelingen`, telVeranderingen)
measure('timeline of 24 months', () => evaluateTijdlijn({ kennis, pakket, invoer, maanden: 24 }).wijzigingen.length)
