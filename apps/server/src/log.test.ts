import { Writable } from 'node:stream'
import pino from 'pino'
import { expect, test } from 'vitest'
import { controle, makeGesprek } from './proef/gesprek.ts'
import { openProefloket } from './proef/loket.ts'

test('the log says what happened and nothing about who or what was in it', async () => {
  const regels: string[] = []
  const uit = new Writable({
    write(deel: Buffer, _codering, klaar) {
      regels.push(deel.toString())
      klaar()
    },
  })
  const loket = await openProefloket({}, { log: pino({ level: 'debug' }, uit) })
  const { agent, gebruikersnaam, cookie } = await loket.medewerker('medewerker_balie')
  const { body } = await agent
    .post('/api/v1/gesprekken?code=geheimpje')
    .send({ gesprek: makeGesprek(loket.editie), controle })
  await agent.post('/api/v1/gesprekken/_ophalen').send({ code: body.code, controle })
  await loket.ctx.db.$executeRawUnsafe('drop table "Verwerking"')
  await agent.post('/api/v1/gesprekken/_ophalen').send({ code: body.code, controle }).expect(500)
  await loket.close()
  const log = regels.join('')
  expect(log).toContain('"pad":"/api/v1/gesprekken/_ophalen"')
  expect(log).toContain('verzoek mislukt')
  const geheimen = [
    body.code,
    controle,
    gebruikersnaam,
    cookie.slice(6),
    'geheimpje',
    'zorgverzekerd',
    '2001:db8',
    'Proef ',
  ]
  for (const geheim of geheimen) expect(log).not.toContain(geheim)
})
