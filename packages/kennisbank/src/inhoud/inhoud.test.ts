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
    ])
  })

  it('noemt een naam die niet in de Uniforme Productnamenlijst staat', () => {
    expect(
      meldingen({ 'producten/parkeervergunning.yaml': ['upl: parkeervergunning', 'upl: parkeervergunningen'] }),
    ).toEqual([
      'producten/parkeervergunning.yaml, bij upl: gevonden `parkeervergunningen`, verwacht een naam uit upl/upl-gemeente.csv. Bedoelt u `parkeervergunning`?',
    ])
  })

  it('noemt een UPL-naam die een ander product al heeft', () => {
    expect(meldingen({ 'producten/bijstand.yaml': ['upl: bijstand', 'upl: voedselbank'] })).toEqual([
      'producten/voedselhulp.yaml, bij upl: gevonden `voedselbank` nog een keer, verwacht elke naam van de lijst bij één product.',
    ])
  })

  it('noemt een veld van een formulier dat niet bestaat', () => {
    expect(meldingen({ 'producten/bijstand.yaml': ['[naam,', '[namen,'] })).toContain(
      'producten/bijstand.yaml, bij formulier[1]: gevonden `namen`, verwacht een veld uit formuliervelden.yaml, of een pad.',
    )
  })

  it('noemt een product dat in een thema met takken hangt', () => {
    expect(meldingen({ 'producten/bijstand.yaml': ['thema: uitkering', 'thema: geld'] })).toEqual([
      'producten/bijstand.yaml, bij thema: gevonden `geld`, verwacht een thema zonder takken uit themas.yaml.',
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

  it('noemt een product dat vanuit geen vraagpatroon te bereiken is', () => {
    const fouten = meldingen({
      'vraagpatronen/verhuizen.yaml': ['product: verhuizer', 'product: water'],
      'producten/verhuizer.yaml': ['thema: verhuizen', 'thema: nergens'],
      'themas.yaml': [
        '- id: bestuur',
        '- { id: leeg, titel: Leeg, onder: [{ id: nergens, titel: Nergens }] }\n- id: bestuur',
      ],
    })
    expect(fouten).toContain(
      'producten/verhuizer.yaml, bij id: gevonden `verhuizer` in geen vraagpatroon, verwacht een plaats in een vraagpatroon, of een thema dat erbij hoort.',
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
