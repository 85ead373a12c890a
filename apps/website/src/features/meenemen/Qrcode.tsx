import { create } from 'qrcode'

/** A QR code as one path; always dark on white with its quiet zone, or scanners do not see it. */
export function Qrcode({ tekst, naam }: { tekst: string; naam: string }) {
  const { size, data } = create(tekst, { errorCorrectionLevel: 'M' }).modules
  const pad = Array.from(data, (donker, plek) => (donker ? `M${plek % size} ${Math.floor(plek / size)}h1v1h-1z` : ''))
  return (
    <svg
      className="qrcode"
      role="img"
      aria-label={naam}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      shapeRendering="crispEdges"
    >
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={pad.join('')} fill="#000" />
    </svg>
  )
}
