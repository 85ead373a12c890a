import { toGegevens } from '@loket/gesprek/gegevens'
import type { Locator, Page } from '@playwright/test'
import { DATUM, verteldThuis } from './gesprek.ts'
import { expect } from './reis.ts'

const JAARINKOMEN = 'aanvrager.toetsingsinkomen'
const MAANDINKOMEN = 'aanvrager.netto_inkomen'
const VAN_HET_JAARINKOMEN = ['huurtoeslag', 'kindgebonden_budget', 'zorgtoeslag']
const [MIN, MAX] = [28_000, 36_000]
const MIDDEN = (MIN + MAX) / 2

/** A single parent of two in a rented home, who knows the income of this year roughly. */
export const gezinMetSchatting = verteldThuis({
  partner: false,
  kinderen: 2,
  medebewoners: 0,
  'aanvrager.geboortedatum': '1991-05-14',
  'aanvrager.rechtmatig_verblijf': true,
  'aanvrager.gedetineerd': false,
  'aanvrager.in_inrichting': false,
  'aanvrager.zorgverzekerd': true,
  'aanvrager.bezittingen_nu': 3500,
  'aanvrager.vermogen_1_januari': 3500,
  [JAARINKOMEN]: { min: MIN, max: MAX },
  [MAANDINKOMEN]: 1850.5,
  'huishouden.maanden_laag_inkomen': 12,
  'kinderen[0].geboortedatum': '2019-02-01',
  'kinderen[0].kinderbijslag': true,
  'kinderen[0].woont_bij_aanvrager': true,
  'kinderen[0].intensieve_zorg': false,
  'kinderen[1].geboortedatum': '2013-09-12',
  'kinderen[1].kinderbijslag': true,
  'kinderen[1].woont_bij_aanvrager': true,
  'kinderen[1].intensieve_zorg': false,
  'woning.soort': 'huur',
  'woning.kale_huur': 652.5,
  'woning.zelfstandig': true,
})

interface Uitkomst {
  regeling: string
  uitkomst: string
  bedrag?: { min: number; max: number }
}

/** What the API says of the same household when one fact is otherwise. */
async function bepaal(page: Page, pad: string, waarde: number): Promise<Uitkomst[]> {
  const gegevens = toGegevens({ feiten: { ...gezinMetSchatting, [pad]: { waarde } } })
  const antwoord = await page.request.post('/api/v1/bepalingen', {
    data: { datum: DATUM, gemeente: 'voorbeeldstad', gegevens },
  })
  expect(antwoord.status(), await antwoord.text()).toBe(200)
  return (await antwoord.json()).uitkomsten
}

async function perMaand(page: Page, jaarinkomen: number): Promise<number> {
  const uitkomsten = await bepaal(page, JAARINKOMEN, jaarinkomen)
  const bedragen = VAN_HET_JAARINKOMEN.map((naam) => uitkomsten.find(({ regeling }) => regeling === naam)?.bedrag)
  return bedragen.reduce((som, bedrag) => som + (bedrag?.min ?? 0), 0)
}

/** Every sentence with a figure says what the API counts. */
export async function expectVooruitblikKlopt(page: Page, vak: Locator): Promise<void> {
  const [min, minder, midden, meer, max] = await Promise.all(
    [MIN, MIDDEN - 1000, MIDDEN, MIDDEN + 1000, MAX].map((inkomen) => perMaand(page, inkomen)),
  )
  const nu = midden ?? NaN
  const zegt = (zin: string) => expect(vak.getByText(zin, { exact: false })).toBeVisible()
  await zegt(`Wat daarvan afhangt, is samen ${euro(nu)} per maand.`)
  const kwijt = Math.round((nu - (meer ?? NaN)) * 12)
  await zegt(`€ 1.000 per jaar meer? Dan krijgt u ${euro(kwijt)} per jaar minder.`)
  await zegt(`Van de € 1.000 houdt u ${euro(1000 - kwijt)} over, vóór belasting.`)
  await zegt(`€ 1.000 per jaar minder? Dan krijgt u ${euro(((minder ?? NaN) - nu) * 12)} per jaar meer.`)
  await zegt(`wordt het ${euro(MAX)} per jaar? Dan betaalt u ${euro(((min ?? NaN) - (max ?? NaN)) * 12)} terug.`)
  await expectGrens(page, vak, /^Boven €.([\d.]+) per jaar krijgt u geen zorgtoeslag meer/, JAARINKOMEN, 'zorgtoeslag')
  await expectGrens(page, vak, /bij €.([\d.]+) of minder heeft u wel recht/, MAANDINKOMEN, 'bijstand')
}

/** The amount in the sentence is the last one with a right. */
async function expectGrens(page: Page, vak: Locator, zin: RegExp, pad: string, regeling: string): Promise<void> {
  const [, getal = ''] = zin.exec(await vak.getByText(zin).first().innerText()) ?? []
  const grens = Number(getal.replaceAll('.', ''))
  const bij = async (waarde: number) =>
    (await bepaal(page, pad, waarde)).find((uitkomst) => uitkomst.regeling === regeling)?.uitkomst
  expect([await bij(grens), await bij(grens + 1)], `${regeling} at ${grens}`).toEqual(['recht', 'geen_recht'])
}

const euro = (bedrag: number) => `€ ${new Intl.NumberFormat('nl-NL').format(Math.round(bedrag))}`
