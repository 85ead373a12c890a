import type { Antwoorden } from '@loket/gesprek/antwoord'
import { makePlan } from '@loket/gesprek/plan'
import { nextStap } from '@loket/gesprek/stap'
import { describe, expect, it } from 'vitest'
import {
  komtUitBuitenland,
  metBaby,
  ouderAlleen,
  ruimInkomen,
  verhuistMetGezin,
  verhuistWeg,
  zonderGeld,
} from './huishoudens.ts'
import { openLoket, startIn, tell } from './loket.ts'
import { VERHALEN } from './verhalen/verhalen.ts'

const inhoud = openLoket()

describe('het plan van verhuizen', () => {
  it('zet voor een gezin uit een andere gemeente alles in volgorde, met data', () => {
    const plan = planOf('verhuizen', verhuistMetGezin)
    const stap = (id: string) => plan.stappen.find(({ product }) => product === id)
    expect(stap('verhuizing_doorgeven')).toMatchObject({
      vanaf: '2026-08-04',
      uiterlijk: '2026-09-06',
      volgorde: 'eerst',
    })
    expect(stap('parkeervergunning')).toMatchObject({ na: ['verhuizing_doorgeven'], volgorde: 'daarna' })
    expect(stap('huur_opzeggen')).toMatchObject({ uiterlijk: '2026-08-01', volgorde: 'tegelijk' })
    expect(stap('verhuizer')?.rol).toBe('extra')
    expect(productenOf(plan)).toEqual(
      expect.arrayContaining(['energie', 'water', 'internet', 'huisarts', 'school', 'huurtoeslag_wijzigen', 'afval']),
    )
    expect(plan.meenemen).toContain('het huurcontract')
    expect(plan.meenemen).not.toContain('het koopcontract')
  })

  it('laat wie vertrekt niet onze containers of parkeervergunning regelen', () => {
    const producten = productenOf(planOf('verhuizen', verhuistWeg))
    expect(producten).toContain('verhuizing_doorgeven')
    expect(producten).toContain('toeslagen_nakijken')
    expect(producten).not.toContain('afval')
    expect(producten).not.toContain('parkeervergunning')
  })

  it('schrijft wie uit het buitenland komt eerst in', () => {
    const plan = planOf('verhuizen', komtUitBuitenland)
    expect(productenOf(plan)).not.toContain('verhuizing_doorgeven')
    expect(plan.stappen.find(({ product }) => product === 'afval')?.na).toEqual(['inschrijven_uit_buitenland'])
  })

  it('vraagt alleen naar de verhuizing, en hoogstens acht dingen', () => {
    const gevraagd = askAll('verhuizen', verhuistMetGezin)
    expect(gevraagd.every((pad) => pad.startsWith('verhuizing.'))).toBe(true)
    expect(gevraagd.length).toBeLessThanOrEqual(8)
    expect(gevraagd[0]).toBe('verhuizing.richting')
  })
})

describe('het plan van rondkomen', () => {
  it('geeft wie niets heeft eten, hulp bij schulden, bijstand en toeslagen', () => {
    const plan = planOf('rondkomen', zonderGeld)
    expect(productenOf(plan).toSorted()).toEqual(
      [
        'bijstand',
        'bijzondere_bijstand',
        'huurtoeslag',
        'individuele_inkomenstoeslag',
        'kwijtschelding_gemeente',
        'kwijtschelding_waterschap',
        'meedoenregeling',
        'schuldhulpverlening',
        'voedselhulp',
        'zorgtoeslag',
      ].toSorted(),
    )
    expect(plan.stappen.every(({ zeker }) => zeker)).toBe(true)
    expect(plan.stappen.find(({ product }) => product === 'individuele_inkomenstoeslag')?.na).toEqual(['bijstand'])
  })

  it('vraagt wie bijstand krijgt niet nog eens om papieren die de gemeente al heeft', () => {
    const plan = planOf('rondkomen', zonderGeld)
    expect(plan.stappen.find(({ product }) => product === 'individuele_inkomenstoeslag')?.bewijsstukken).toEqual([])
  })

  it('geeft een ouder alleen met kinderbijslag ook kindgebonden budget, en niet wat er al is', () => {
    const producten = productenOf(planOf('rondkomen', ouderAlleen))
    expect(producten).toContain('kindgebonden_budget')
    expect(producten).not.toContain('kinderbijslag')
    expect(producten).not.toContain('bijstand')
    expect(producten).not.toContain('voedselhulp')
  })

  it('laat voor een tweede kind eerst kinderbijslag aanvragen', () => {
    const plan = planOf('rondkomen', metBaby)
    expect(plan.stappen.find(({ product }) => product === 'kindgebonden_budget')?.na).toEqual(['kinderbijslag'])
  })

  it('vraagt alleen wie een partner of medebewoner heeft om papieren van die ander', () => {
    const samen = {
      ...zonderGeld,
      partner: true,
      'partner.geboortedatum': '1986-01-01',
      'partner.toeslagpartner': true,
      medebewoners: 1,
      'medebewoners[0].commerciele_huurrelatie': false,
    }
    const papieren = [
      'het burgerservicenummer (BSN) van uw partner',
      'een geldig identiteitsbewijs van uw partner',
      'het inkomen van de mensen die bij u wonen',
    ]
    expect(planOf('rondkomen', samen).meenemen).toEqual(expect.arrayContaining(papieren))
    expect(planOf('rondkomen', zonderGeld).meenemen.filter((stuk) => papieren.includes(stuk))).toEqual([])
  })

  it('is leeg voor wie ruim verdient', () => {
    expect(planOf('rondkomen', ruimInkomen).stappen).toEqual([])
  })
})

describe('een recht dat bij het verhaal hoort', () => {
  it('wordt niet weggelaten om wat anders wordt aangenomen', () => {
    const beller = VERHALEN['overlijden']?.['partner overleden, wil blijven wonen']?.antwoorden ?? {}
    const gevraagd = askAll('overlijden', beller)
    expect(gevraagd).toContain('aanvrager.nabestaande')
    const telling = Object.fromEntries(gevraagd.flatMap((pad) => (pad in beller ? [[pad, beller[pad]!]] : [])))
    const anw = planOf('overlijden', telling).stappen.find(({ product }) => product === 'anw')
    expect(anw).toMatchObject({ uitkomst: 'recht', zeker: true })
  })

  it('wordt niet gevraagd aan wie er niet voor in aanmerking komt', () => {
    const beller = VERHALEN['overlijden']?.['ouder met schulden, niemand regelt het']?.antwoorden ?? {}
    expect(askAll('overlijden', beller)).not.toContain('aanvrager.nabestaande')
    expect(askAll('rondkomen', zonderGeld)).not.toContain('aanvrager.nabestaande')
  })
})

describe.each(Object.entries(VERHALEN))('het plan van %s', (vraagpatroon, huishoudens) => {
  it.each(Object.entries(huishoudens))('past bij: %s', (_, { antwoorden, wel, niet }) => {
    const producten = productenOf(planOf(vraagpatroon, antwoorden))
    expect(producten).toEqual(expect.arrayContaining(wel))
    expect(producten.filter((product) => niet.includes(product))).toEqual([])
  })

  it('vraagt alleen wat bij het verhaal of bij een recht ervan hoort', () => {
    const patroon = inhoud.editie.vraagpatronen.find(({ id }) => id === vraagpatroon)
    const eigen = (pad: string) => patroon?.vragen.includes(pad) ?? false
    for (const { antwoorden } of Object.values(huishoudens)) {
      const gevraagd = askAll(vraagpatroon, antwoorden)
      expect(gevraagd.some(eigen)).toBe(true)
      if (patroon?.regelingen.length === 0) expect(gevraagd.filter((pad) => !eigen(pad))).toEqual([])
    }
  })
})

describe('elk product van een vraagpatroon', () => {
  it('komt bij minstens één huishouden in het plan van dat vraagpatroon', () => {
    const gezien = (vraagpatroon: string): string[] =>
      HUISHOUDENS[vraagpatroon]?.flatMap((antwoorden) => productenOf(planOf(vraagpatroon, antwoorden))) ?? []
    for (const { id, producten } of inhoud.editie.vraagpatronen) {
      const inPlannen = new Set(gezien(id))
      expect(producten.flatMap(({ product }) => (inPlannen.has(product) ? [] : [`${id}: ${product}`]))).toEqual([])
    }
  })
})

const HUISHOUDENS: Record<string, Antwoorden[]> = {
  rondkomen: [zonderGeld, ouderAlleen, metBaby],
  verhuizen: [verhuistMetGezin, verhuistWeg, komtUitBuitenland],
  ...Object.fromEntries(
    Object.entries(VERHALEN).map(([id, huishoudens]) => [
      id,
      Object.values(huishoudens).map(({ antwoorden }) => antwoorden),
    ]),
  ),
}

const planOf = (vraagpatroon: string, antwoorden: Antwoorden) =>
  makePlan(tell(startIn(inhoud, vraagpatroon), antwoorden, inhoud), inhoud)

const productenOf = ({ stappen }: ReturnType<typeof makePlan>) => stappen.map(({ product }) => product)

/** The questions one at a time, as on the phone, until nothing can matter any more. */
function askAll(vraagpatroon: string, antwoorden: Antwoorden): string[] {
  let gesprek = startIn(inhoud, vraagpatroon)
  const gevraagd: string[] = []
  for (
    let stap = nextStap(gesprek, inhoud, { maximum: 1 });
    stap.soort === 'vragen';
    stap = nextStap(gesprek, inhoud, { maximum: 1 })
  ) {
    const pad = stap.vragen[0]?.pad ?? ''
    gevraagd.push(pad)
    gesprek = tell(gesprek, { [pad]: antwoorden[pad] ?? { onbekend: true } }, inhoud)
  }
  return gevraagd
}
