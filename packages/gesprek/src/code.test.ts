import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODEALFABET, formatCode, makeCode, normaliseCode } from './code.ts'

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 })

describe('the code to take along', () => {
  test('whatever was drawn is read back as it is shown', () => {
    fc.assert(fc.property(bytes, (willekeur) => normaliseCode(formatCode(makeCode(willekeur))) === makeCode(willekeur)))
  })

  test.each(['k7pm-3xqd', ' K7PM 3XQD ', 'K7PM3XQD', 'k7pm–3xqd', 'K7PM.3XQD'])('%j is K7PM-3XQD', (invoer) => {
    expect(normaliseCode(invoer)).toBe('K7PM3XQD')
  })

  test('letters that look like digits are taken for digits', () => {
    expect(normaliseCode('oOiI-lL00')).toBe('00111100')
  })

  test.each(['', 'K7PM-3XQ', 'K7PM-3XQDD', 'K7PM-3XQ!', 'K7PM-3XQU'])('%j is not a code', (invoer) => {
    expect(normaliseCode(invoer)).toBeNull()
  })

  test('the alphabet has no look-alikes', () => {
    expect(CODEALFABET).not.toMatch(/[ILOU]/)
    expect(new Set(CODEALFABET).size).toBe(32)
  })

  test('too little randomness makes no code', () => {
    expect(() => makeCode(new Uint8Array(7))).toThrow(RangeError)
  })
})
