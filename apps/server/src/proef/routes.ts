import type { Router } from 'express'

interface Layer {
  route?: { path: string; methods?: Record<string, boolean>; stack: { method: string }[] }
  handle: { stack?: Layer[] }
}

/** `get /edities/{hash}` for every route of a router and of the routers in it. */
export function listRoutes(router: Router): string[] {
  const stack: unknown[] = router.stack
  return stack.filter(isLayer).flatMap(describeLayer)
}

function describeLayer({ route, handle }: Layer): string[] {
  if (route) {
    const pad = route.path.replaceAll(/:(\w+)/g, '{$1}')
    return route.stack.map(({ method }) => `${method} ${pad}`)
  }
  return (handle.stack ?? []).flatMap(describeLayer)
}

/** The types of Express do not tell what a layer holds. */
const isLayer = (layer: unknown): layer is Layer => typeof layer === 'object' && layer !== null && 'handle' in layer
