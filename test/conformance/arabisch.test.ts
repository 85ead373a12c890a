import { deelOf } from '@loket/gesprek/delen'
import { makeZoeker } from '@loket/gesprek/zoeken/zoeker'
import { expect, test } from 'vitest'
import { openLoket } from './loket.ts'

const loket = openLoket('ar')
const { editie, teksten } = loket
const zoeker = makeZoeker({ editie, teksten, taal: 'ar', kaart: editie.kaart, begrippenlijst: editie.begrippenlijst })

test('in het Arabisch staat elke tekst die inwoners lezen, en geen andere', () => {
  const openbaar = Object.keys(openLoket('nl').teksten).filter((id) => deelOf(id) !== 'medewerkers')
  expect(Object.keys(teksten).toSorted()).toEqual(openbaar.toSorted())
})

test.each([
  ['لا أستطيع دفع الإيجار', 'product.huurtoeslag'],
  ['جواز سفر', 'product.paspoort'],
  ['رخصة قيادة', 'product.rijbewijs'],
  ['سأتزوج', 'vraagpatroon.trouwen'],
  ['ولد لي طفل', 'vraagpatroon.kind_krijgen'],
  ['عندي ديون كثيرة', 'vraagpatroon.schulden'],
  ['فقدت عملي', 'vraagpatroon.werk_verliezen'],
  ['النفايات الكبيرة', 'product.grofvuil'],
  ['بنك الطعام', 'product.voedselhulp'],
  ['تعلم اللغة الهولندية', 'voorziening.taalhuis'],
  ['huurtoeslag', 'product.huurtoeslag'],
])('“%s” vindt %s', (vraag, goed) => {
  expect(zoeker.zoek(vraag, 5).map(({ soort, id }) => `${soort}.${id}`)).toContain(goed)
})

test('elk product is te vinden met zijn eigen Arabische naam', () => {
  const kwijt = editie.producten.filter(({ id }) => {
    const titel = teksten[`product.${id}.titel`] ?? ''
    return !zoeker.zoek(titel, 5).some((treffer) => treffer.soort === 'product' && treffer.id === id)
  })
  expect(kwijt.map(({ id }) => id)).toEqual([])
})
