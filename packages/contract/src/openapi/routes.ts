import { gesprekRoutes } from './gesprekken.ts'
import { inhoudRoutes } from './inhoud.ts'
import { medewerkerRoutes } from './medewerkers.ts'
import { oproepRoutes } from './oproepen.ts'
import { productRoutes } from './producten.ts'
import type { Route } from './route.ts'

/** The whole API; the server is held against this table. */
export const routes: readonly Route[] = [
  ...inhoudRoutes,
  ...productRoutes,
  ...gesprekRoutes,
  ...medewerkerRoutes,
  ...oproepRoutes,
]

const patterns = routes.map(({ methode, pad }) => ({
  methode: methode.toUpperCase(),
  pattern: new RegExp(`^${pad.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}))

/** What may be done at a path below `/api/v1`; empty where nothing is. */
export function allowedMethods(pad: string): string[] {
  return patterns.filter(({ pattern }) => pattern.test(pad)).map(({ methode }) => methode)
}
