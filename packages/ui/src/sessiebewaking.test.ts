import { expect, it, vi } from 'vitest'
import { createSessiebewaking } from './sessiebewaking.ts'

const answers = (status: number) => () => Promise.resolve(new Response(null, { status }))

async function countVerlopen(url: string, status: number) {
  const bewaking = createSessiebewaking(answers(status))
  const verlopen = vi.fn<() => void>()
  bewaking.onVerlopen(verlopen)
  await bewaking.fetch(url)
  return verlopen.mock.calls.length
}

it('any refused request says that the session is over', async () => {
  expect(await countVerlopen('/api/v1/oproepen', 401)).toBe(1)
})

it('a wrong password is not an expired session', async () => {
  expect(await countVerlopen('/api/v1/sessies', 401)).toBe(0)
})

it('a missing right is not an expired session', async () => {
  expect(await countVerlopen('/api/v1/oproepen', 403)).toBe(0)
})
