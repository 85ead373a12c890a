import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { lazy, Suspense } from 'react'

interface WatalsdeelProps {
  gesprek: Gesprek
  inhoud: Inhoud
}

const Watalsvak = lazy(async () => ({ default: (await import('./Watalsvak.tsx')).Watalsvak }))

/** Loaded after the outcome itself is there; its place is kept, so that nothing moves. */
export function Watalsdeel(deel: WatalsdeelProps) {
  return (
    <Suspense fallback={<div className="watals__plaats" />}>
      <Watalsvak {...deel} />
    </Suspense>
  )
}
