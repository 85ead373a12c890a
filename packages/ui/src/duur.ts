const tweeCijfers = (getal: number) => String(getal).padStart(2, '0')

/** `2:05` or `1:02:05`, from one moment to another; never negative, because two clocks may differ. */
export function duur(van: string, tot: number): string {
  const seconden = Math.max(0, Math.floor((tot - Date.parse(van)) / 1000))
  const uren = Math.floor(seconden / 3600)
  const minuten = Math.floor((seconden % 3600) / 60)
  const rest = tweeCijfers(seconden % 60)
  return uren > 0 ? `${uren}:${tweeCijfers(minuten)}:${rest}` : `${minuten}:${rest}`
}
