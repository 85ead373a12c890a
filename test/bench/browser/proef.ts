import type { Huishouden, Uitkomst } from '../motoren/huishouden.ts'

interface Motor {
  decide: (h: Huishouden, i: number) => Uitkomst | Promise<Uitkomst>
  ask?: () => string | undefined
}

interface Module {
  open: (pakket: string, eerste: Huishouden) => Motor
}

/** What the page measures of one engine; times in milliseconds. */
export interface Proefuitslag {
  /** From asking for the script, which was fetched before, to the first answer. */
  eerste: number
  /** The same for a script with nothing in it: what any script costs here. */
  leeg: number
  perHuishouden: number
  /** The next question when nothing is known. */
  vraag: number | undefined
  uitkomsten: Uitkomst[]
}

declare global {
  interface Window {
    proef: (motor: string, aantal: number) => Promise<Proefuitslag>
  }
}

window.proef = async (motor, aantal) => {
  const [pakket, lijst] = await Promise.all(['/pakket.json', '/huishoudens.json'].map(haal))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own list
  const huishoudens = JSON.parse(lijst ?? '[]') as Huishouden[]
  const [een] = huishoudens
  if (pakket === undefined || !een) throw new Error('nothing to try')
  await haal(`/${motor}.js`)
  await haal('/leeg.js')
  await rust()
  const leeg = await meetLeeg()
  const begin = performance.now()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own module
  const { open } = (await import(`/${motor}.js`)) as Module
  const { decide, ask } = open(pakket, een)
  await decide(een, 0)
  const eerste = performance.now() - begin
  const uitkomsten: Uitkomst[] = []
  for (const [i, h] of huishoudens.entries()) uitkomsten.push(await decide(h, i))
  return {
    eerste,
    leeg,
    perHuishouden: await meet(aantal, huishoudens, decide),
    vraag: ask && meetVraag(ask),
    uitkomsten,
  }
}

/** Until the browser has nothing left to do of opening the page: its other processes are busy long after this one is not. */
async function rust(): Promise<void> {
  await new Promise((door) => setTimeout(door, 2000))
}

async function meetLeeg(adres = '/leeg.js'): Promise<number> {
  const begin = performance.now()
  await import(adres)
  return performance.now() - begin
}

async function meet(aantal: number, huishoudens: Huishouden[], decide: Motor['decide']): Promise<number> {
  const begin = performance.now()
  for (let i = 0; i < aantal; i++) {
    const n = i % huishoudens.length
    const h = huishoudens[n]
    const uit = h && decide(h, n)
    if (uit instanceof Promise) await uit
  }
  return (performance.now() - begin) / aantal
}

function meetVraag(ask: () => string | undefined): number {
  const keer = 500
  const begin = performance.now()
  for (let i = 0; i < keer; i++) ask()
  return (performance.now() - begin) / keer
}

async function haal(adres: string): Promise<string> {
  return (await fetch(adres)).text()
}
