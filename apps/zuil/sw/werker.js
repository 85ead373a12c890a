// Put behind VERSIE and BESTANDEN by the build. Keeps the app and the editie; never a request with a fact of a person.
const APP = `app-${VERSIE}`
const INHOUD = 'inhoud'
const ACTUEEL = '/api/v1/edities/actueel'
const TALEN = ['nl', 'en', 'ar']
const DELEN = ['kern', 'regels']
const TEKSTDELEN = ['kern', 'gesprek', 'producten']

self.addEventListener('install', (gebeurtenis) => {
  gebeurtenis.waitUntil(Promise.all([caches.open(APP).then((cache) => cache.addAll(BESTANDEN)), keepEditie()]))
})

self.addEventListener('activate', (gebeurtenis) => {
  gebeurtenis.waitUntil(
    caches
      .keys()
      .then((namen) => namen.filter((naam) => naam !== APP && naam !== INHOUD))
      .then((oude) => Promise.all(oude.map((naam) => caches.delete(naam))))
      .then(() => self.clients.claim()),
  )
})

// The page asks for this only while nobody is using it.
self.addEventListener('message', ({ data }) => {
  if (data === 'neem-over') self.skipWaiting()
})

self.addEventListener('fetch', (gebeurtenis) => {
  const { request } = gebeurtenis
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') gebeurtenis.respondWith(fromCache(APP, '/zuil/', request))
  else if (BESTANDEN.includes(pathname)) gebeurtenis.respondWith(fromCache(APP, pathname, request))
  else if (pathname === ACTUEEL) gebeurtenis.respondWith(freshFirst(request))
  else if (pathname.startsWith('/api/v1/edities/')) gebeurtenis.respondWith(cacheFirst(request))
})

async function keepEditie() {
  const cache = await caches.open(INHOUD)
  const antwoord = await fetch(ACTUEEL)
  if (!antwoord.ok) throw new Error(`editie: ${antwoord.status}`)
  const { hash } = await antwoord.clone().json()
  await cache.addAll([
    ...DELEN.map((deel) => `/api/v1/edities/${hash}/delen/${deel}`),
    ...TALEN.flatMap((taal) => TEKSTDELEN.map((deel) => `/api/v1/edities/${hash}/teksten/${taal}/${deel}`)),
  ])
  await cache.put(ACTUEEL, antwoord)
  const oude = (await cache.keys()).filter(({ url }) => !url.includes(hash) && !url.endsWith(ACTUEEL))
  await Promise.all(oude.map((verzoek) => cache.delete(verzoek)))
}

async function fromCache(naam, sleutel, request) {
  const cache = await caches.open(naam)
  return (await cache.match(sleutel)) ?? fetch(request)
}

async function cacheFirst(request) {
  const cache = await caches.open(INHOUD)
  const bewaard = await cache.match(request.url)
  if (bewaard) return bewaard
  const antwoord = await fetch(request)
  if (antwoord.ok) await cache.put(request.url, antwoord.clone())
  return antwoord
}

// An editie counts as the current one here only when all of it is kept; until then the former one goes on.
async function freshFirst(request) {
  const cache = await caches.open(INHOUD)
  const bewaard = await cache.match(ACTUEEL)
  if (!bewaard) return fetch(request)
  try {
    await keepEditie()
  } catch {
    return bewaard
  }
  return cache.match(ACTUEEL)
}
