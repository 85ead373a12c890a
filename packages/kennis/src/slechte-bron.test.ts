import { describe, expect, it } from 'vitest'
import type { Compileerfout, Kennisbron } from './kennisbron.ts'
import { bron, fouten, open } from './proef/proef.ts'

const voorwaarde = (toets: string) => ({ voorwaarde: 'Het klopt.', toets, bron: 'artikel 1' })
const met = (toets: string) => bron({ recht_als: { alle_van: [voorwaarde(toets)] } })
const stap = (waarde: string, eenheid = 'euro_per_jaar') => bron({ berekening: { stap: { waarde, eenheid } } })
const begrip = (veld: object) =>
  bron({}, { extraBegrippen: { spaargeld: { van: ['aanvrager'], thema: 'x', ...veld } } })

/** The same regeling in a second file, with something else in it. */
function tweede(eerste: Record<string, unknown>, anders: Record<string, unknown>): Kennisbron {
  const een = bron(eerste)
  const twee = bron(anders).regelingen.map(({ inhoud }) => ({ bestand: 'regelingen/tweede.yaml', inhoud }))
  return { ...een, regelingen: [...een.regelingen, ...twee] }
}

const bedrag = (waarde: number) => ({
  norm: { eenheid: 'euro_per_jaar', vanaf: { '2024-01-01': { waarde, bron: 'wet' } } },
})
const tabel = (rijen: unknown) => ({
  t: {
    tabel: { op: 'euro_per_jaar', kolommen: { deel: 'procent' } },
    vanaf: { '2026-01-01': { bron: 'wet', rijen } },
  },
})

type Fout = Pick<Compileerfout, 'bestand' | 'gevonden' | 'verwacht' | 'voorstel'> & { pad: string }

const FOUTEN: [naam: string, bron: Kennisbron, fout: Fout][] = [
  [
    'een kring van stappen',
    bron({ berekening: { a: 'b + 1', b: 'a' } }),
    {
      bestand: 'regelingen/proef.yaml',
      pad: 'berekening.b',
      gevonden: 'een kring: proef.a → proef.b → proef.a',
      verwacht: 'stappen die niet op zichzelf steunen',
    },
  ],
  [
    'een kring van twee regelingen',
    tweede(
      { recht_als: { alle_van: [voorwaarde('uitkomst.tweede = recht')] } },
      { id: 'tweede', recht_als: { alle_van: [voorwaarde('uitkomst.proef = recht')] } },
    ),
    {
      bestand: 'regelingen/tweede.yaml',
      pad: 'recht_als.alle_van.0.toets',
      gevonden: 'een kring: uitkomst.proef → uitkomst.tweede → uitkomst.proef',
      verwacht: 'stappen die niet op zichzelf steunen',
    },
  ],
  [
    'botsende eenheden',
    stap('aanvrager.inkomen + woning.huur'),
    {
      bestand: 'regelingen/proef.yaml',
      pad: 'berekening.stap.waarde',
      gevonden: 'euro_per_jaar naast euro_per_maand',
      verwacht: 'twee keer dezelfde eenheid',
      voorstel: 'Reken om met `* 12` of `/ 12`.',
    },
  ],
  [
    'een stap in een andere eenheid dan zij zegt',
    stap('woning.huur'),
    {
      bestand: 'regelingen/proef.yaml',
      pad: 'berekening.stap',
      gevonden: 'een uitkomst in euro_per_maand',
      verwacht: 'euro_per_jaar',
    },
  ],
  [
    'geen bereik',
    begrip({ soort: 'bedrag', eenheid: 'euro' }),
    {
      bestand: 'begrippen/proef.yaml',
      pad: 'spaargeld',
      gevonden: 'geen `bereik`',
      verwacht: 'een regel `bereik: …`',
    },
  ],
  [
    'een omgekeerd bereik',
    begrip({ soort: 'bedrag', eenheid: 'euro', bereik: [100, 0] }),
    {
      bestand: 'begrippen/proef.yaml',
      pad: 'spaargeld.bereik',
      gevonden: 'een lijst',
      verwacht: 'eerst de laagste en dan de hoogste grens',
    },
  ],
  [
    'een onbekend begrip',
    met('aanvrager.inkomn < 10'),
    {
      bestand: 'regelingen/proef.yaml',
      pad: 'recht_als.alle_van.0.toets',
      gevonden: '`aanvrager.inkomn`',
      verwacht: 'een begrip van aanvrager',
      voorstel: 'Bedoelt u `aanvrager.inkomen`?',
    },
  ],
  [
    'een onbekende naam',
    met('inkommen < 10'),
    {
      bestand: 'regelingen/proef.yaml',
      pad: 'recht_als.alle_van.0.toets',
      gevonden: '`inkommen`',
      verwacht: 'een bekend begrip, bedrag of tussenstap',
    },
  ],
  [
    'een haakje dat niet sluit',
    met('(aanvrager.inkomen < 10'),
    {
      bestand: 'regelingen/proef.yaml',
      pad: 'recht_als.alle_van.0.toets',
      gevonden: 'het einde',
      verwacht: '`)`',
    },
  ],
  [
    'een haakje te veel',
    met('aanvrager.inkomen < 10)'),
    {
      bestand: 'regelingen/proef.yaml',
      pad: 'recht_als.alle_van.0.toets',
      gevonden: '`)` bij teken 23',
      verwacht: 'een rekenteken, `en`, `of` of het einde',
    },
  ],
  [
    'twee versies op één dag',
    tweede({}, { geldig_vanaf: '2025-01-01' }),
    {
      bestand: 'regelingen/tweede.yaml',
      pad: 'geldig_vanaf',
      gevonden: 'een tijd die ook in regelingen/proef.yaml staat',
      verwacht: 'één versie per dag van dezelfde regeling',
    },
  ],
  [
    'twee bedragen op één dag',
    tweede({ bedragen: bedrag(100), geldig_tot: '2024-12-31' }, { bedragen: bedrag(200), geldig_vanaf: '2025-01-01' }),
    {
      bestand: 'regelingen/tweede.yaml',
      pad: 'bedragen.norm',
      gevonden: 'een blok met velden',
      verwacht: 'op elke dag één waarde; een andere staat in regelingen/proef.yaml',
    },
  ],
  [
    'twee rijen voor één getal',
    bron({
      bedragen: tabel([
        [0, 90],
        [0, 80],
      ]),
    }),
    {
      bestand: 'regelingen/proef.yaml',
      pad: 'bedragen.t.vanaf.2026-01-01.rijen.1.0',
      gevonden: '`0`',
      verwacht: 'meer dan 0, waar de rij ervoor begint',
    },
  ],
  [
    'twee gevolgen van één antwoord',
    bron(
      {},
      {
        extraBegrippen: {
          samen: { meta_begrip: 'ja', soort: 'ja_nee', van: ['partner'], thema: 'x' },
          toeslagpartner: {
            soort: 'ja_nee',
            van: ['partner'],
            thema: 'x',
            volgt_uit: [
              { als: 'samen = ja', dan: 'ja', bron: 'artikel 3' },
              { als: 'samen = ja', dan: 'nee', bron: 'artikel 4' },
            ],
          },
        },
      },
    ),
    {
      bestand: 'begrippen/proef.yaml',
      pad: 'toeslagpartner.volgt_uit',
      gevonden: 'een lijst',
      verwacht: 'voor elk antwoord één regel; bij `artikel 4` volgt er al iets uit',
    },
  ],
  [
    'twee begrippen met één naam',
    (() => {
      const een = bron()
      const nog = { verzekerd: { soort: 'ja_nee', van: ['aanvrager'], thema: 'zorg' } }
      return { ...een, begrippen: [...een.begrippen, { bestand: 'begrippen/nog.yaml', inhoud: nog }] }
    })(),
    {
      bestand: 'begrippen/nog.yaml',
      pad: 'verzekerd',
      gevonden: 'een tweede `verzekerd`',
      verwacht: 'elk begrip één keer',
    },
  ],
]

describe('Een bron met een fout geeft geen pakket, maar bestand, plek, wat er staat en wat er hoort', () => {
  it.each(FOUTEN)('%s', (_, kennisbron, verwacht) => {
    const gevonden = fouten(kennisbron).map(({ pad, melding: _melding, ...rest }) => ({ ...rest, pad: pad.join('.') }))
    expect(gevonden).toEqual([verwacht])
  })

  it.each(FOUTEN)('%s: in één zin', (_, kennisbron, { bestand, gevonden, verwacht, voorstel }) => {
    const [fout] = fouten(kennisbron)
    expect(fout?.melding).toMatch(new RegExp(`^${bestand}, bij [a-z0-9_.\\[\\]-]+: `))
    expect(fout?.melding).toContain(`: gevonden ${gevonden}, verwacht ${verwacht}.${voorstel ? ` ${voorstel}` : ''}`)
  })

  it.each([null, 'tekst', 7, [], { id: 7 }, { id: 'proef', recht_als: [] }, { recht_als: { alle_van: 'ja' } }])(
    'een regeling die geen regeling is: %j',
    (inhoud) => {
      const gevonden = fouten({ ...bron(), regelingen: [{ bestand: 'regelingen/kapot.yaml', inhoud }] })
      expect(gevonden.length).toBeGreaterThan(0)
      for (const { bestand, melding } of gevonden) {
        expect(bestand).toBe('regelingen/kapot.yaml')
        expect(melding).toMatch(/gevonden .+, verwacht .+\.$/)
      }
    },
  )
})

describe('Een bestand dat iets anders is dan het hoort', () => {
  it.each(
    (['begrippen', 'bedragen', 'gemeenten'] as const).flatMap((map) =>
      [null, 'tekst', 7, [], { naam: null }, { naam: 7 }, { naam: { vanaf: 7 } }].map((inhoud) => ({ map, inhoud })),
    ),
  )('geeft een melding en gaat niet stuk: $map $inhoud', ({ map, inhoud }) => {
    const goed = bron()
    const gevonden = fouten({ ...goed, [map]: [...goed[map], { bestand: `${map}/kapot.yaml`, inhoud }] })
    expect(gevonden.map(({ bestand }) => bestand)).toContain(`${map}/kapot.yaml`)
    for (const { melding } of gevonden) expect(melding).toMatch(/gevonden .+, verwacht .+/)
  })
})

describe('Een feit dat niet kan, wordt geweigerd met zijn pad', () => {
  const kennis = open(bron())

  it.each<[string, object, string, string]>([
    ['een tekst als bedrag', { aanvrager: { inkomen: 'veel' } }, 'aanvrager.inkomen', 'een getal'],
    ['een lijst als bedrag', { aanvrager: { inkomen: [1] } }, 'aanvrager.inkomen', 'een getal'],
    ['oneindig', { aanvrager: { inkomen: Infinity } }, 'aanvrager.inkomen', 'een getal'],
    ['te veel', { aanvrager: { inkomen: 1_000_001 } }, 'aanvrager.inkomen', 'van -100000 tot en met 1000000'],
    ['te weinig', { woning: { huur: -0.01 } }, 'woning.huur', 'van 0 tot en met 5000'],
    ['halve centen', { woning: { huur: 0.005 } }, 'woning.huur', 'twee cijfers'],
    ['een grens buiten het bereik', { woning: { huur: { min: 0, max: 5001 } } }, 'woning.huur.max', 'van 0'],
    ['omgekeerde grenzen', { woning: { huur: { min: 2, max: 1 } } }, 'woning.huur', '`min`'],
    ['ja als tekst', { aanvrager: { verzekerd: 'ja' } }, 'aanvrager.verzekerd', 'true'],
    ['een antwoord dat er niet bij staat', { woning: { soort: 'tent' } }, 'woning.soort', 'huur, koop, kamer'],
    ['een dag die niet bestaat', { partner: { geboortedatum: '1990-02-30' } }, 'partner.geboortedatum', 'een dag'],
    ['een dag in de toekomst', { partner: { geboortedatum: '2027-01-01' } }, 'partner.geboortedatum', '2026-03-01'],
    ['een fout in één kind', { kinderen: [{}, { uren: 301 }] }, 'kinderen[1].uren', 'van 0 tot en met 300'],
    ['een kind dat geen kind is', { kinderen: [7] }, 'kinderen[0]', 'een object'],
    ['te veel kinderen', { kinderen: Array.from({ length: 13 }, () => ({})) }, 'kinderen', 'hoogstens 12'],
    ['een kind dat geen lijst is', { kinderen: { uren: 1 } }, 'kinderen', 'een lijst'],
    ['een onbekend feit', { aanvrager: { inkomn: 1 } }, 'aanvrager.inkomn', 'Bedoelt u `inkomen`?'],
    ['een feit van een ander', { woning: { inkomen: 1 } }, 'woning.inkomen', 'niet bekend'],
    ['een onbekende groep', { hond: {} }, 'hond', 'niet bekend'],
  ])('%s', (_, gegevens, pad, melding) => {
    const fout = kennis.controleer({ datum: '2026-03-01', gegevens })
    expect(fout).toEqual([{ pad, melding: expect.stringContaining(melding) }])
  })
})
