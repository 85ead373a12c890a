import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WORTEL } from '../wortel.ts'
import { documentatie } from './documentatie.ts'

test('every regeling becomes a page with its conditions, figures, steps and examples', () => {
  const map = join(mkdtempSync(join(tmpdir(), 'documentatie-')), 'wet')
  const { regels, fout } = documentatie([map], WORTEL)
  expect(fout).toBe(false)
  expect(regels).toHaveLength(readdirSync(join(WORTEL, 'regelingen')).length)
  const pagina = readFileSync(join(map, 'zorgtoeslag.md'), 'utf8')
  expect(pagina).toMatch(/^# Zorgtoeslag\n/)
  expect(pagina).toContain(
    '- U heeft een Nederlandse zorgverzekering. `aanvrager.zorgverzekerd = ja` (Wet op de zorgtoeslag',
  )
  expect(pagina).toContain('Er is geen recht als:\n\n- U zit in de gevangenis.')
  expect(pagina).toContain('| 2025-01-01 | 2112 |')
  expect(pagina).toContain('    als aanvrager.woonland = belgie dan woonlandfactor_belgie\n')
  expect(pagina).toMatch(/- Op de inkomensgrens van 2026 is er nog net toeslag \(2026-01-01\): recht, € 2\n/)
  expect(pagina).toContain('### Drempelinkomen (`drempelinkomen`, euro_per_jaar)\n\n| vanaf | waarde | bron |')
  expect(pagina).not.toContain('norm_alleen')
  expect(pagina).not.toMatch(/undefined|\[object/)
})

test('without a folder the pages go to the screen', () => {
  expect(documentatie([], WORTEL).regels.join('\n')).toContain('# Kinderbijslag\n')
})
