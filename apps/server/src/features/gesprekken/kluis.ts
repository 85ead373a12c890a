import { normaliseCode } from '@loket/gesprek/code'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Context } from '../../context.ts'
import { hashCode } from '../../gesprekscode.ts'
import { decrypt, deriveKey, encrypt } from '../../versleuteling.ts'

export interface Toegang {
  code: string
  controle: string
}

const rij = {
  id: true,
  gemeente: true,
  zout: true,
  inhoud: true,
  versie: true,
  verlooptOp: true,
} as const

export async function lockGesprek(ctx: Context, { code, controle }: Toegang, gesprek: Gesprek) {
  const sleutel = hashCode(ctx, code)
  const zout = Uint8Array.from(ctx.random(16))
  const geheim = await deriveKey('gesprek', secretOf(ctx, { code, controle }), zout)
  return { sleutel, zout, inhoud: encrypt(geheim, ctx.random(12), JSON.stringify(gesprek), bindTo(sleutel)) }
}

/** Does the same work whether or not the row exists, has expired, or opens; null says no more than that it does not. */
export async function unlockGesprek(ctx: Context, toegang: Toegang) {
  const sleutel = hashCode(ctx, toegang.code)
  const gevonden = await ctx.db.opgeslagenGesprek.findUnique({ where: { sleutel }, select: rij })
  const geldig = gevonden && gevonden.verlooptOp > ctx.clock() ? gevonden : null
  const geheim = await deriveKey('gesprek', secretOf(ctx, toegang), geldig?.zout ?? ctx.random(16))
  const tekst = decrypt(geheim, geldig?.inhoud ?? ctx.random(4096), bindTo(sleutel))
  if (!geldig || tekst === null) return null
  const gesprek: Gesprek = JSON.parse(tekst)
  return { rij: geldig, gesprek }
}

/** Nothing of the first two is stored, and the last is not in the database. */
function secretOf({ settings }: Context, { code, controle }: Toegang): string {
  return [normaliseCode(code) ?? '', controle, settings.secret].join('\n')
}

const bindTo = (sleutel: Uint8Array) => Buffer.from(sleutel).toString('base64url')
