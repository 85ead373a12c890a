import { blok } from './uitdrukkingen.ts'

/** A table of the law: per date its source and its rows. */
export function toTabel(naam: string, { titel, tabel, gemeentelijk, vanaf }: Record<string, unknown>): string {
  const { op, kolommen } = blok(tabel)
  const koppen = Object.entries(blok(kolommen)).map(([kolom, eenheid]) => `${kolom} (${tekst(eenheid)})`)
  const kop = [`vanaf (${tekst(op)})`, ...koppen]
  const dagen = Object.entries(blok(vanaf)).map(([dag, deel]) => {
    const { rijen, tot, te_controleren, bron } = blok(deel)
    const tijd = tot === undefined ? `Vanaf ${dag}` : `Van ${dag} tot en met ${tekst(tot)}`
    const regels = lijst(rijen).map((rij) => regel(lijst(rij).map(cel)))
    const inhoud = [regel(kop), regel(kop.map(() => '---')), ...regels].join('\n')
    return `${tijd} (${tekst(bron)})${te_controleren === 'ja' ? ' (te controleren)' : ''}:\n\n${inhoud}`
  })
  const eigen = gemeentelijk === 'ja' ? ['De gemeente stelt dit vast.'] : []
  return [`### ${tekst(titel ?? naam)} (\`${naam}\`)`, ...eigen, ...dagen].join('\n\n')
}

function cel(inhoud: unknown): string {
  const { tussen } = blok(inhoud)
  return tussen === undefined ? tekst(inhoud) : `tussen ${lijst(tussen).map(tekst).join(' en ')}`
}

const regel = (cellen: string[]): string => `| ${cellen.join(' | ')} |`
const lijst = (inhoud: unknown): unknown[] => (Array.isArray(inhoud) ? inhoud : [])
const tekst = (inhoud: unknown): string =>
  typeof inhoud === 'string' || typeof inhoud === 'number' ? String(inhoud) : ''
