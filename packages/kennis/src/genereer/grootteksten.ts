import type { Puntstappen } from './punt.ts'

/** What the generated text needs for operations on big integers: three functions per list of steps. */
export function grootteksten(lijsten: readonly Puntstappen[]): string[] {
  if (lijsten.length === 0) return []
  return [GEREEDSCHAP, ...lijsten.flatMap(({ stappen }, k) => [punttekst(stappen, k), ...grensteksten(stappen, k)])]
}

type Stappen = Puntstappen['stappen']

const EXACT: Record<number, (a: string, b: string, c: string) => string> = {
  1: (a, b) => `${a} + ${b}`,
  2: (a, b) => `${a} - ${b}`,
  3: (a, b) => `${a} * ${b}`,
  4: (a, b) => `${a} > ${b} ? ${a} : ${b}`,
  5: (a, b) => `${a} < ${b} ? ${a} : ${b}`,
  6: (a, b) => `${a} < ${b} ? 1n : 0n`,
  7: (a, b) => `${a} <= ${b} ? 1n : 0n`,
  8: (a, b) => `${a} === ${b} ? 1n : 0n`,
  9: (a, b, c) => `${a} !== 0n ? ${b} : ${c}`,
  10: (a, b) => `vloer(${a}, ${b})`,
  11: (a, b) => `-vloer(-${a}, ${b})`,
  12: (a, b) => `halfweg(${a}, ${b})`,
}

function punttekst(stappen: Stappen, k: number): string {
  const namen = Array.from({ length: aantalOperanden(stappen) }, (_, i) => `x${i}`)
  const regels = stappen.map(({ op, van }, i) => {
    const [a = '', b = '', c = ''] = van.map((operand) => (operand < 0 ? `t${-1 - operand}` : `g${operand}`))
    return `const t${i} = ${EXACT[op]?.(a, b, c)}`
  })
  return [
    `function groot${k}(${namen.join(', ')}) {`,
    ...namen.map((naam, i) => `const g${i} = BigInt(${naam})`),
    ...regels,
    `return Number(t${stappen.length - 1})\n}`,
  ].join('\n')
}

/** Every operand comes as its lowest and its highest value. */
function grensteksten(stappen: Stappen, k: number): string[] {
  const aantal = aantalOperanden(stappen)
  const namen = Array.from({ length: aantal }, (_, i) => `l${i}, h${i}`).join(', ')
  const operand = (nummer: number) => (nummer < 0 ? `t${-1 - nummer}` : `g${nummer}`)
  const regels = stappen.map(({ op, van }, i) => `const t${i} = grens${op}(${van.map(operand).join(', ')})`)
  const lichaam = [
    ...Array.from({ length: aantal }, (_, i) => `const g${i} = [BigInt(l${i}), BigInt(h${i})]`),
    ...regels,
  ].join('\n')
  return ['Laag', 'Hoog'].map(
    (kant, welke) =>
      `function groot${kant}${k}(${namen}) {\n${lichaam}\nreturn Number(t${stappen.length - 1}[${welke}])\n}`,
  )
}

const aantalOperanden = (stappen: Stappen): number => 1 + Math.max(-1, ...stappen.flatMap(({ van }) => van))

/** Division and bounds, once more written out: the tests hold them against the interpreter. */
const GEREEDSCHAP = `function vloer(t, n) {
const q = t / n
return q * n > t ? q - 1n : q
}
function halfweg(t, n) {
return t < 0n ? -vloer(n - 2n * t, 2n * n) : vloer(2n * t + n, 2n * n)
}
function kleinste(...rij) {
return rij.reduce((a, b) => (b < a ? b : a))
}
function grootste(...rij) {
return rij.reduce((a, b) => (b > a ? b : a))
}
const janee = (toets) => (toets ? 1n : 0n)
const grens1 = ([al, ah], [bl, bh]) => [al + bl, ah + bh]
const grens2 = ([al, ah], [bl, bh]) => [al - bh, ah - bl]
const grens3 = ([al, ah], [bl, bh]) => {
const hoeken = [al * bl, al * bh, ah * bl, ah * bh]
return [kleinste(...hoeken), grootste(...hoeken)]
}
const grens4 = ([al, ah], [bl, bh]) => [grootste(al, bl), grootste(ah, bh)]
const grens5 = ([al, ah], [bl, bh]) => [kleinste(al, bl), kleinste(ah, bh)]
const grens6 = ([al, ah], [bl, bh]) => [janee(ah < bl), janee(al < bh)]
const grens7 = ([al, ah], [bl, bh]) => [janee(ah <= bl), janee(al <= bh)]
const grens8 = ([al, ah], [bl, bh]) => [janee(al === ah && bl === bh && al === bl), janee(al <= bh && bl <= ah)]
const grens9 = ([al, ah], b, c) => (al === ah ? (al === 0n ? c : b) : [kleinste(b[0], c[0]), grootste(b[1], c[1])])
const deel = (reken) => ([al, ah], [bl, bh]) => [reken(al, al < 0n ? bl : bh), reken(ah, ah < 0n ? bh : bl)]
const grens10 = deel(vloer)
const grens11 = deel((t, n) => -vloer(-t, n))
const grens12 = deel(halfweg)`
