import { ZenEngine } from '@gorules/zen-engine'
import { C, type Huishouden, type Uitkomst } from './regelset.ts'

const REGELS = {
  samen: 'inkomen + (partner ? inkomen_partner : 0)',
  bezit: 'vermogen + (partner ? vermogen_partner : 0)',
  algemeen: `$.bezit <= (partner ? ${C.vermogenSamen} : ${C.vermogenAlleen}) and rechtmatig and (not partner or partner_rechtmatig)`,
  boven: `${C.deelBoven} * max([0, $.samen - ${C.drempel}])`,
  norm: `round(((partner ? ${C.deelSamen} : ${C.deelAlleen}) * ${C.drempel} + $.boven) * 100) / 100`,
  premies: `partner ? ${2 * C.premie} : ${C.premie}`,
  deel: '(partner and not partner_verzekerd) ? 0.5 : 1',
  zorg_jaar: 'round($.deel * max([0, $.premies - $.norm]))',
  zorg_recht: `$.algemeen and verzekerd and leeftijd >= 18 and not gedetineerd and $.zorg_jaar >= ${C.kleinst}`,
  zorgtoeslag: '$.zorg_recht ? floor($.zorg_jaar / 12) : 0',
  kinderen: 'kinderen_tot_12 + kinderen_12_tot_16 + kinderen_16_tot_18',
  hoogste: `$.kinderen * ${C.perKind} + kinderen_12_tot_16 * ${C.extra12} + kinderen_16_tot_18 * ${C.extra16} + (partner ? 0 : ${C.alo})`,
  eraf: `round(${C.afbouw} * max([0, $.samen - ${C.drempel} - (partner ? ${C.extraDrempel} : 0)]) * 100) / 100`,
  kind_jaar: 'max([0, $.hoogste - $.eraf])',
  kind_recht: `$.algemeen and $.kinderen >= 1 and $.kind_jaar >= ${C.kleinst}`,
  kindgebonden: '$.kind_recht ? floor($.kind_jaar / 12) : 0',
}

export function openZen(): (h: Huishouden) => Promise<Uitkomst> {
  const plek = { x: 0, y: 0 }
  const expressions = Object.entries(REGELS).map(([key, value]) => ({ id: key, key, value }))
  const besluit = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: plek, content: {} },
      { id: 'regels', name: 'regels', type: 'expressionNode', position: plek, content: { expressions } },
      { id: 'uit', name: 'uit', type: 'outputNode', position: plek, content: {} },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'regels', type: 'edge' },
      { id: 'b', sourceId: 'regels', targetId: 'uit', type: 'edge' },
    ],
  })
  return async (h) => {
    const { result } = await besluit.evaluate(h)
    const { zorgtoeslag, kindgebonden } = result as Uitkomst
    return { zorgtoeslag, kindgebonden }
  }
}
