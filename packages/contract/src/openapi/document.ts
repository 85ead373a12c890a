import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi'
import { problem } from '../problem.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'

export const apiVersie = '1.0.0'

const omschrijvingen: Record<number, string> = {
  400: 'De invoer klopt niet; alle fouten staan erbij',
  401: 'Niet ingelogd',
  403: 'Geen toegang',
  404: 'Niet gevonden',
  409: 'Intussen veranderd',
  413: 'Te groot',
  415: 'Geen JSON',
  429: 'Te vaak geprobeerd',
  500: 'Fout in de dienst',
  503: 'De database is onbereikbaar',
}

/** The OpenAPI document of these routes; `server` is the address people use. */
export function makeOpenapi(server: string) {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Eén loket',
      version: apiVersie,
      description:
        'Bepaalt waar een huishouden recht op heeft, en bewaart een gesprek zodat het op een ander kanaal verder kan. Volgt de NL GOV API Design Rules.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: {
        name: 'Eén loket',
        url: 'https://voorbeeldstad.example/een-loket',
        email: 'een-loket@voorbeeldstad.example',
      },
    },
    servers: [{ url: `${server}/api/v1` }],
    tags: Object.entries(onderwerpen).map(([name, description]) => ({ name, description })),
    paths: makePaths(routes),
    components: {
      securitySchemes: {
        sessie: { type: 'apiKey', in: 'cookie', name: 'loket', description: 'Cookie van POST /sessies' },
      },
    },
  })
}

const onderwerpen = {
  Dienst: 'Of de dienst werkt, en wat zij kan',
  Edities: 'De inhoud: regels, vragen, producten en teksten, zoals zij op een moment golden',
  Bepalingen: 'Waar een huishouden recht op heeft',
  Producten: 'Wat het loket vertelt, voor anderen om te lezen',
  Gesprekken: 'Een gesprek bewaren en op een ander kanaal voortzetten',
  Sessies: 'Inloggen van medewerkers',
  Oproepen: 'Wie er belt en wie er aanneemt',
  Klantcontacten: 'Wat er met een inwoner is besproken',
  Verwerkingen: 'Wie wat deed met de gegevens van een inwoner',
} as const satisfies Record<Route['onderwerp'], string>

function makePaths(all: readonly Route[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {}
  for (const route of all) {
    paths[route.pad] = { ...paths[route.pad], [route.methode]: makeOperation(route) }
  }
  return paths
}

function makeOperation(route: Route): ZodOpenApiOperationObject {
  const responses: Record<string, ZodOpenApiResponseObject> = {}
  for (const [status, { omschrijving, schema }] of Object.entries(route.antwoorden)) {
    responses[status] = {
      description: omschrijving,
      headers: versieheader,
      ...(status !== '204' && { content: { 'application/json': { schema: schema ?? { type: 'object' } } } }),
    }
  }
  for (const status of [...route.fouten, 500, 503]) {
    responses[status] ??= {
      description: omschrijvingen[status] ?? 'Fout',
      headers: versieheader,
      content: { 'application/problem+json': { schema: problem } },
    }
  }
  return {
    operationId: route.id,
    summary: route.samenvatting,
    description: describeToegang(route),
    tags: [route.onderwerp],
    security: route.toegang === 'iedereen' ? [] : [{ sessie: [] }],
    ...(route.params && { requestParams: { path: route.params } }),
    ...(route.body && { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses,
  }
}

const versieheader = {
  'API-Version': { description: 'Versie van deze API', schema: { type: 'string' as const, example: apiVersie } },
}

function describeToegang({ toegang }: Route): string {
  return toegang === 'iedereen' ? 'Voor iedereen.' : `Voor de rollen ${toegang.join(', ')}.`
}
