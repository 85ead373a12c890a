import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Context } from './context.ts'
import { AppError } from './errors.ts'
import { keyedHash } from './versleuteling.ts'

interface Limiet {
  pogingen: number
  /** Seconds. */
  duur: number
}

const kwartier = 15 * 60

/** Per code and per account a guesser gets little; per address a library or a town hall must be able to work. */
const limieten = {
  code: { pogingen: 5, duur: kwartier },
  codeAdres: { pogingen: 30, duur: kwartier },
  bewaren: { pogingen: 120, duur: kwartier },
  account: { pogingen: 5, duur: kwartier },
  accountAdres: { pogingen: 30, duur: kwartier },
} as const satisfies Record<string, Limiet>

export type Limietnaam = keyof typeof limieten

const perPool = new WeakMap<Pool, Map<Limietnaam, RateLimiterPostgres>>()

/**
 * Counts a try before it is made, so that many at once are counted too. What succeeds is given back with `reward`.
 * Keys are hashed: no code and no address is stored.
 */
export async function consumePogingen(
  ctx: Context,
  tellers: readonly (readonly [naam: Limietnaam, sleutel: string])[],
) {
  const counted = tellers.map(([naam, sleutel]) => ({
    limiter: limiterOf(ctx.pool, naam),
    key: keyedHash(ctx.settings.secret, `poging ${naam}`, sleutel).toString('base64url'),
  }))
  const results = await Promise.allSettled(counted.map(({ limiter, key }) => limiter.consume(key)))
  const refused = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []))
  const fout = refused.find((reason) => !(reason instanceof RateLimiterRes))
  if (fout !== undefined) throw fout
  const wachten = refused.map((reason) => (reason instanceof RateLimiterRes ? reason.msBeforeNext : 0))
  if (wachten.length > 0) throw new AppError('TOO_MANY_TRIES', { wachttijd: Math.ceil(Math.max(...wachten) / 1000) })
  return {
    reward: () => Promise.all(counted.map(({ limiter, key }) => limiter.reward(key))),
  }
}

function limiterOf(pool: Pool, naam: Limietnaam): RateLimiterPostgres {
  const known = perPool.get(pool) ?? new Map<Limietnaam, RateLimiterPostgres>()
  perPool.set(pool, known)
  const { pogingen, duur } = limieten[naam]
  const limiter =
    known.get(naam) ??
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'Poging',
      tableCreated: true,
      keyPrefix: naam,
      points: pogingen,
      duration: duur,
    })
  known.set(naam, limiter)
  return limiter
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
