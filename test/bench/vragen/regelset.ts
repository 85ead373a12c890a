import type { Gegevens } from '@loket/kennis/gegevens'
import { openKennis } from '@loket/kennis/kennis'
import { huishouden } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { maakHuishoudens } from '../motoren/huishouden.ts'
import { AANTAL_REGELS, compileRegelset } from '../motoren/regelset.ts'
import type { Casus } from './casus.ts'
import type { Formuliervraag, Ingevuld } from './formulier.ts'

const ANDERE_ZAAD = 6_000_000
const ANDEREN = 160
const DATUM = '2026-03-01'

const verblijf = ({ is }: Ingevuld) => is('h.verblijf_rechtmatig', true)
const partner = (gezin: Ingevuld) => verblijf(gezin) && gezin.is('h.heeft_partner', true)
const huurt = (gezin: Ingevuld) => verblijf(gezin) && gezin.is('h.huurt', true) && gezin.getal('h.leeftijd') >= 18
const zelfstandig = (gezin: Ingevuld) =>
  huurt(gezin) && (gezin.is('h.zelfstandige_woning', true) || gezin.is('h.aangepaste_woning', true))
const kinderen = (gezin: Ingevuld) =>
  gezin.getal('h.kinderen_0_11') + gezin.getal('h.kinderen_12_15') + gezin.getal('h.kinderen_16_17') > 0

/** Who is there and how they live first, of who is not there nothing, and then theme by theme. */
const FORMULIER: readonly Formuliervraag[] = [
  { vraag: 'h.leeftijd' },
  { vraag: 'h.verblijf_rechtmatig' },
  { vraag: 'h.detentie', als: verblijf },
  { vraag: 'h.heeft_partner', als: verblijf },
  { vraag: 'h.leeftijd_partner', als: partner },
  { vraag: 'h.kinderen_0_11', als: verblijf },
  { vraag: 'h.kinderen_12_15', als: verblijf },
  { vraag: 'h.kinderen_16_17', als: verblijf },
  { vraag: 'h.kinderbijslag', als: (gezin) => verblijf(gezin) && kinderen(gezin) },
  { vraag: 'h.huurt', als: (gezin) => verblijf(gezin) && gezin.getal('h.leeftijd') >= 18 },
  { vraag: 'h.zelfstandige_woning', als: huurt },
  { vraag: 'h.aangepaste_woning', als: huurt },
  { vraag: 'h.kale_huur', als: zelfstandig },
  { vraag: 'h.servicekosten', als: zelfstandig },
  { vraag: 'h.medebewoners', als: zelfstandig },
  { vraag: 'h.inkomen_medebewoners', als: ({ getal }) => getal('h.medebewoners') > 0 },
  {
    vraag: 'h.zorgverzekering',
    als: (gezin) => verblijf(gezin) && gezin.is('h.detentie', false) && gezin.getal('h.leeftijd') >= 18,
  },
  {
    vraag: 'h.zorgverzekering_partner',
    als: (gezin) => partner(gezin) && gezin.is('h.zorgverzekering', true) && gezin.getal('h.leeftijd_partner') >= 18,
  },
  { vraag: 'h.inkomen', als: verblijf },
  { vraag: 'h.inkomen_partner', als: partner },
  { vraag: 'h.vermogen', als: verblijf },
  { vraag: 'h.vermogen_partner', als: partner },
]

/** The rules on which the engines are compared; nothing is known of usual answers. */
export function openRegelset(aantal: number): Casus {
  const pakket = compileRegelset()
  const huishoudens = maakHuishoudens(aantal).map((een) => {
    const gegevens: Gegevens = { h: { ...een } }
    return { antwoorden: gegevens, feiten: gegevens }
  })
  return {
    naam: `de ${AANTAL_REGELS} regels`,
    pakket,
    kennis: openKennis(pakket),
    datum: DATUM,
    huishoudens,
    anderen: Array.from({ length: ANDEREN }, (_, i) => huishouden(pakket, DATUM, new Toeval(ANDERE_ZAAD + i))),
    formulier: FORMULIER,
  }
}
