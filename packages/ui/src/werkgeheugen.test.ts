import { beforeEach, expect, it, vi } from 'vitest'
import { bewaarWerk, claimWerk, leesWerk, onElders, vergeetWerk, wisWerk } from './werkgeheugen.ts'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

it('what was typed is still there after the page comes back', () => {
  bewaarWerk('oproep.1', { notitie: 'belt terug' })
  expect(leesWerk('oproep.1')).toEqual({ notitie: 'belt terug' })
})

it('logging out leaves nothing behind', () => {
  bewaarWerk('oproep.1', { notitie: 'belt terug' })
  wisWerk()
  expect(Object.keys(sessionStorage)).toEqual([])
})

it('the next employee does not see the work of the previous one', () => {
  claimWerk('telefoon')
  bewaarWerk('oproep.1', 'van telefoon')
  claimWerk('balie')
  expect(leesWerk('oproep.1')).toBeNull()
})

it('the same employee who logs in again finds the work back', () => {
  claimWerk('telefoon')
  bewaarWerk('oproep.1', 'van telefoon')
  claimWerk('telefoon')
  expect(leesWerk('oproep.1')).toBe('van telefoon')
})

it('finished work is forgotten', () => {
  bewaarWerk('oproep.1', 'klaar')
  vergeetWerk('oproep.1')
  expect(leesWerk('oproep.1')).toBeNull()
})

it('logging out in another tab wipes this one as well', () => {
  const uitgelogd = vi.fn<() => void>()
  const stop = onElders(uitgelogd)
  bewaarWerk('oproep.1', 'hier')
  dispatchEvent(new StorageEvent('storage', { key: 'loket.uitgelogd' }))
  stop()
  expect([leesWerk('oproep.1'), uitgelogd.mock.calls.length]).toEqual([null, 1])
})
