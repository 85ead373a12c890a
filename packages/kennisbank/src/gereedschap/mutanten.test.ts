import { ontleed } from '@loket/kennis/taal/ontleed'
import { expect, test } from 'vitest'
import { listMutanten, stap } from './mutanten.ts'

const mutanten = (tekst: string) => listMutanten(ontleed(tekst)).map((mutant) => mutant.tekst)

test('a comparison turns into its neighbour and its opposite, its constant goes up and down', () => {
  expect(mutanten('a >= 18')).toEqual(['a > 18', 'a < 18', 'a >= 19', 'a >= 17'])
})

test('connectives and niet are changed one by one', () => {
  expect(mutanten('a en niet b')).toEqual(['a of (niet (b))', 'a en b'])
})

test('what stands deep inside is changed in its place', () => {
  expect(mutanten('afgerond(als a dan x + y anders 2%, 1)')).toEqual([
    'afgerond_omlaag((als a dan x + y anders 2%), 1)',
    'afgerond_omhoog((als a dan x + y anders 2%), 1)',
    'afgerond((als a dan x - y anders 2%), 1)',
    'afgerond((als a dan x + y anders 3%), 1)',
    'afgerond((als a dan x + y anders 1%), 1)',
    'afgerond((als a dan x + y anders 2%), 2)',
    'afgerond((als a dan x + y anders 2%), 0)',
  ])
})

test('a constant changes in the last digit that is printed', () => {
  expect([stap('0.40', 1), stap('0.40', -1), stap('12', 1), stap('13.730', -1)]).toEqual([
    '0.41',
    '0.39',
    '13',
    '13.729',
  ])
})
