import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useOpgehaald } from './use-opgehaald.ts'

it('keeps the last answer when a newer one cannot be fetched', async () => {
  const antwoorden = [() => Promise.resolve('vier wachtenden'), () => Promise.reject(new Error('weg'))]
  const haal = () => antwoorden.shift()?.() ?? Promise.resolve('')
  const { result } = renderHook(() => useOpgehaald(haal))
  await waitFor(() => expect(result.current.waarde).toBe('vier wachtenden'))
  await act(() => result.current.ververs())
  expect(result.current.waarde).toBe('vier wachtenden')
  expect(result.current.fout).toEqual(new Error('weg'))
})

it('fetches again after a while when asked to', async () => {
  let keren = 0
  const { result } = renderHook(() => useOpgehaald(async () => (keren += 1), 5))
  await waitFor(() => expect(result.current.waarde).toBeGreaterThan(2))
})

it('an older answer that comes late does not replace a newer one', async () => {
  const wachters: ((waarde: string) => void)[] = []
  const haal = () => new Promise<string>((klaar) => wachters.push(klaar))
  const { result } = renderHook(() => useOpgehaald(haal))
  await act(async () => {
    const nieuw = result.current.ververs()
    wachters[1]?.('nieuw')
    wachters[0]?.('oud')
    await nieuw
  })
  expect(result.current.waarde).toBe('nieuw')
})
