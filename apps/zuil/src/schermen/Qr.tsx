import { create } from 'qrcode'
import { useMemo } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'

const RAND = 4

/** Drawn as one path, so that it is sharp on paper and needs no image address. */
export function Qr({ adres }: { adres: string }) {
  const { t } = useTeksten()
  const { zijde, pad } = useMemo(() => draw(adres), [adres])
  return (
    <svg className="qr" viewBox={`0 0 ${zijde} ${zijde}`} role="img" aria-label={t('zuil.bon.qr')}>
      <rect width={zijde} height={zijde} fill="#fff" />
      <path d={pad} fill="#000" />
    </svg>
  )
}

function draw(adres: string): { zijde: number; pad: string } {
  const { modules } = create(adres, { errorCorrectionLevel: 'M' })
  const vakken: string[] = []
  modules.data.forEach((gevuld, plaats) => {
    if (!gevuld) return
    const x = (plaats % modules.size) + RAND
    const y = Math.floor(plaats / modules.size) + RAND
    vakken.push(`M${x} ${y}h1v1h-1z`)
  })
  return { zijde: modules.size + 2 * RAND, pad: vakken.join('') }
}
