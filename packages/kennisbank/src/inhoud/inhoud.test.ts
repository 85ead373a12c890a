import { describe, expect, it } from 'vitest'
import { walkBelscript } from './belscript-controle.ts'
import { loadInhoud } from './inhoud.ts'
import { WORTEL } from '../wortel.ts'
import { copyMetFouten } from './proefmap.ts'

describe('de inhoud zoals die is', () => {
  const { inhoud, fouten } = loadInhoud(WORTEL)

  it('heeft geen fouten', () => {
    expect(fouten.map(({ melding }) => melding)).toEqual([])
  })

  it('heeft de vraagpatronen rondkomen en verhuizen met samen minstens 15 producten', () => {
    expect(inhoud.vraagpatronen.map(({ waarde }) => waarde.id)).toEqual(['rondkomen', 'verhuizen'])
    expect(inhoud.producten.length).toBeGreaterThanOrEqual(15)
  })

  it('kent verhuizen met producten van meer organisaties, tegelijk, na elkaar en voor een deel van de mensen', () => {
    const verhuizen = inhoud.vraagpatronen.find(({ waarde }) => waarde.id === 'verhuizen')?.waarde
    const plaatsen = verhuizen?.producten ?? []
    const organisaties = new Set(
      plaatsen.map(({ product }) => inhoud.producten.find(({ waarde }) => waarde.id === product)?.waarde.organisatie),
    )
    expect(organisaties.size).toBeGreaterThan(5)
    expect(plaatsen.filter(({ na }) => na.length === 0).length).toBeGreaterThan(5)
    expect(plaatsen.filter(({ na }) => na.length > 0).map(({ product }) => product)).toContain('parkeervergunning')
    expect(plaatsen.find(({ product }) => product === 'parkeervergunning')?.voorwaarde).toBeDefined()
    expect(plaatsen.find(({ product }) => product === 'verhuizer')?.rol).toBe('extra')
  })

  it('laat de verhuizing doorgeven van 4 weken voor tot en met 5 dagen na de verhuizing', () => {
    const verhuizen = inhoud.vraagpatronen.find(({ waarde }) => waarde.id === 'verhuizen')?.waarde
    const plaats = verhuizen?.producten.find(({ product }) => product === 'verhuizing_doorgeven')
    expect(plaats?.termijn).toEqual({ gegeven: 'verhuizing.verhuisdatum', vanaf: -28, uiterlijk: 5 })
  })

  it('komt in elk belscript langs elke stap', () => {
    for (const { waarde } of inhoud.belscripts)
      expect([...walkBelscript(waarde)].toSorted()).toEqual(waarde.stappen.map(({ id }) => id).toSorted())
  })

  it('zegt bij elke uitkomst van rondkomen een zin', () => {
    const rondkomen = inhoud.belscripts.find(({ waarde }) => waarde.id === 'rondkomen')
    const toetsen = rondkomen?.voorwaarden.map(({ toets }) => toets)
    const patroon = inhoud.vraagpatronen.find(({ waarde }) => waarde.id === 'rondkomen')?.waarde
    for (const regeling of patroon?.regelingen ?? []) expect(toetsen).toContain(`uitkomst.${regeling} = recht`)
  })
})

const meldingen = (vervangingen: Record<string, [string, string]>) =>
  loadInhoud(copyMetFouten(vervangingen)).fouten.map(({ melding }) => melding)

describe('fouten in de inhoud', () => {
  it('noemt een onbekend veld met het veld dat bedoeld is', () => {
    expect(meldingen({ 'producten/afval.yaml': ['\nkosten:', '\nkosen:'] })).toEqual([
      'producten/afval.yaml, bij kosten: gevonden niets, verwacht een tekst.',
      expect.stringMatching(/^producten\/afval.yaml, bij kosen: gevonden `kosen`, .* Bedoelt u `kosten`\?$/),
    ])
  })

  it('noemt een organisatie die niet bestaat', () => {
    expect(meldingen({ 'producten/kinderbijslag.yaml': ['organisatie: svb', 'organisatie: swb'] })).toEqual([
      'producten/kinderbijslag.yaml, bij organisatie: gevonden `swb`, verwacht een organisatie. Bedoelt u `svb`?',
      'organisaties/svb.yaml, bij id: gevonden een organisatie zonder product, verwacht een product van deze organisatie.',
    ])
  })

  it('noemt een naam die niet in de Uniforme Productnamenlijst staat', () => {
    expect(
      meldingen({ 'producten/parkeervergunning.yaml': ['naam: parkeervergunning', 'naam: parkeervergunningen'] }),
    ).toEqual([
      'producten/parkeervergunning.yaml, bij upl.naam: gevonden `parkeervergunningen`, verwacht een naam uit upl/upl-gemeente.csv. Bedoelt u `parkeervergunning`?',
    ])
  })

  it('noemt een UPL-adres dat bij een ander product hoort', () => {
    expect(meldingen({ 'producten/bijstand.yaml': ['terms/bijstand }', 'terms/voedselbank }'] })).toEqual([
      'producten/bijstand.yaml, bij upl.uri: gevonden `http://standaarden.overheid.nl/owms/terms/voedselbank`, verwacht http://standaarden.overheid.nl/owms/terms/bijstand.',
    ])
  })

  it('noemt een kring in de volgorde van producten', () => {
    const fouten = meldingen({
      'vraagpatronen/rondkomen.yaml': [
        'product: kinderbijslag\n    rol: basis',
        'product: kinderbijslag\n    na: [kindgebonden_budget]\n    rol: basis',
      ],
    })
    expect(fouten).toContain(
      'vraagpatronen/rondkomen.yaml, bij producten[6].na: gevonden een kring: kinderbijslag na kindgebonden_budget na kinderbijslag, verwacht een volgorde met een begin.',
    )
  })

  it('noemt een product dat in geen vraagpatroon hangt', () => {
    const fouten = meldingen({
      'vraagpatronen/verhuizen.yaml': ['product: verhuizer', 'product: water'],
    })
    expect(fouten).toContain(
      'producten/verhuizer.yaml, bij id: gevonden een product zonder vraagpatroon, verwacht een plaats in een vraagpatroon.',
    )
  })

  it('noemt een afhandelingsniveau dat niet bij de antwoorden van de beslisboom past', () => {
    expect(meldingen({ 'producten/meedoenregeling.yaml': ['ja: []', 'ja: [interpretatie]'] })).toEqual([
      'producten/meedoenregeling.yaml, bij afhandeling.niveau: gevonden `klaar_terwijl_u_wacht`, verwacht `volledig` of `coproductie`, want niet elk antwoord is nee.',
    ])
  })

  it('noemt een stap van een belscript waar geen weg naartoe leidt', () => {
    expect(meldingen({ 'belscripts/verhuizen.yaml': [', naar: scheiding }', ' }'] })).toEqual([
      'belscripts/verhuizen.yaml, bij stappen[6].id: gevonden `scheiding`, waar geen weg naartoe leidt, verwacht een stap die men bereikt.',
    ])
  })

  it('noemt een belscript dat zonder einde ophoudt', () => {
    expect(meldingen({ 'belscripts/verhuizen.yaml': ['woning.\n    einde: beantwoord', 'woning.'] })).toEqual([
      'belscripts/verhuizen.yaml, bij stappen[26].id: gevonden `einde` als laatste, verwacht een stap met `einde` of `script`.',
    ])
  })

  it('noemt een bestand dat geen YAML is', () => {
    expect(meldingen({ 'organisaties/postnl.yaml': ['naam: PostNL', 'naam: [PostNL'] })[0]).toMatch(
      /^organisaties\/postnl.yaml: gevonden .*, verwacht een YAML-bestand\.$/,
    )
  })

  it('noemt alle fouten van een bestand tegelijk', () => {
    const fouten = meldingen({
      'organisaties/voedselbank.yaml': ['soort: partner', 'soort: winkel\nemail: a@b.nl'],
      'organisaties/gemeente.yaml': ['van: "09:00"', 'van: "9 uur"'],
    })
    expect(fouten.filter((melding) => melding.startsWith('organisaties/voedselbank'))).toHaveLength(2)
    expect(fouten.some((melding) => melding.includes('gevonden `9 uur`, verwacht een tijd zoals "09:00"'))).toBe(true)
  })
})
