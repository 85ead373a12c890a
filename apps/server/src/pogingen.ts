import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Context } from './context.ts'
import { AppError } from './errors.ts'
import { keyedHash } from './versleuteling.ts'

interface Limiet {
  naam: string
  pogingen: number
  /** Seconds. */
  duur: number
}

const kwartier = 15 * 60

/** Per code and per account a guesser gets little; per address a library or a town hall must be able to work. */
const limieten = {
  code: { naam: 'code', pogingen: 5, duur: kwartier },
  codeAdres: { naam: 'code-adres', pogingen: 30, duur: kwartier },
  bewaren: { naam: 'bewaren', pogingen: 120, duur: kwartier },
  account: { naam: 'account', pogingen: 5, duur: kwartier },
  accountAdres: { naam: 'account-adres', pogingen: 30, duur: kwartier },
} as const satisfies Record<string, Limiet>

export type Limietnaam = keyof typeof limieten

const perPool = new WeakMap<Pool, Record<Limietnaam, RateLimiterPostgres>>()

/**
 * Counts a try before it is made, so that many at once are counted too. What succeeds is given back with `reward`.
 * Keys are hashed: no code and no address is stored.
 */
export async function consumePogingen(ctx: Context, sleutels: Partial<Record<Limietnaam, string>>) {
  const limiters = limitersOf(ctx.pool)
  const counted = Object.entries(sleutels).map(([naam, waarde]) => {
    const limiter = limiters[naam as Limietnaam]
    return { limiter, key: keyedHash(ctx.settings.secret, `poging ${naam}`, waarde).toString('base64url') }
  })
  const results = await Promise.allSettled(counted.map(({ limiter, key }) => limiter.consume(key)))
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  const fout = refused.find((reason) => !(reason instanceof RateLimiterRes))
  if (fout !== undefined) throw fout
  const wachttijd = Math.max(
    0,
    ...refused.map((reason) => (reason instanceof RateLimiterRes ? reason.msBeforeNext : 0)),
  )
  if (refused.length > 0) throw new AppError('TOO_MANY_TRIES', { wachttijd: Math.ceil(wachttijd / 1000) })
  return {
    reward: () => Promise.all(counted.map(({ limiter, key }) => limiter.reward(key))),
  }
}

function limitersOf(pool: Pool) {
  const known = perPool.get(pool)
  if (known) return known
  const made = {} as Record<Limietnaam, RateLimiterPostgres>
  for (const [sleutel, { naam, pogingen, duur }] of Object.entries(limieten)) {
    made[sleutel as Limietnaam] = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'Poging',
      tableCreated: true,
      keyPrefix: naam,
      points: pogingen,
      duration: duur,
    })
  }
  perPool.set(pool, made)
  return made
}

/** One household has a whole /64 of IPv6 addresses. */
export function toAdres(ip: string | undefined): string {
  if (!ip) return 'onbekend'
  if (ip.startsWith('::ffff:') || !ip.includes(':')) return ip.replace('::ffff:', '')
  const [links = '', rechts = ''] = ip.split('::')
  const voor = links ? links.split(':') : []
  const na = rechts ? rechts.split(':') : []
  const nullen = ip.includes('::') ? Array.from({ length: 8 - voor.length - na.length }, () => '0') : []
  return [...voor, ...nullen, ...na].slice(0, 4).join(':')
}
