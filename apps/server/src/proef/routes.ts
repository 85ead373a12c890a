import type { Router } from 'express'

interface Layer {
  route?: { path: string; methods?: Record<string, boolean>; stack: { method: string }[] }
  handle: { stack?: Layer[] }
}

/** `get /edities/{hash}` for every route of a router and of the routers in it. */
export function listRoutes(router: Router): string[] {
  return (router.stack as unknown as Layer[]).flatMap(describeLayer)
}

function describeLayer({ route, handle }: Layer): string[] {
  if (route) {
    const pad = route.path.replaceAll(/:(\w+)/g, '{$1}')
    return route.stack.map(({ method }) => `${method} ${pad}`)
  }
  return (handle.stack ?? []).flatMap(describeLayer)
}
