import { describe, expect, it } from 'vitest'
import { findSneltoets, matchesToets } from './sneltoetsen.ts'

const press = (key: string, extra = {}) => ({
  key,
  code: `Key${key.toUpperCase()}`,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...extra,
})

describe('sneltoetsen', () => {
  it('recognises a letter with Alt by its place, whatever character it gives', () => {
    expect(matchesToets(press('˜', { code: 'KeyN', altKey: true }), 'Alt+N')).toBe(true)
  })
  it('takes Command for Ctrl', () => {
    expect(matchesToets(press('Enter', { metaKey: true }), 'Ctrl+Enter')).toBe(true)
  })
  it('does not take a letter with Ctrl for the letter alone', () => {
    expect(matchesToets(press('j', { ctrlKey: true }), 'j')).toBe(false)
  })
  it('accepts a question mark, for which Shift is held', () => {
    expect(matchesToets(press('?', { shiftKey: true }), '?')).toBe(true)
  })
  it('leaves a single character to the text field while someone is typing', () => {
    expect(findSneltoets(press('j'), [{ toets: 'j' }], true)).toBeUndefined()
  })
  it('keeps a combination working while someone is typing', () => {
    expect(findSneltoets(press('n', { altKey: true }), [{ toets: 'Alt+N' }], true)).toEqual({ toets: 'Alt+N' })
  })
})
