// Put behind VERSIE and BESTANDEN by the build. Keeps the pages themselves, so that a reload works without a network;
// the editie is kept by the browser, and no answer of a person ever passes through here.
const VOORVOEGSEL = 'website-'
const APP = VOORVOEGSEL + VERSIE
const ANDERE_KANALEN = /^\/(api|zuil|telefoon|balie|beheer|demo)(\/|$)/

self.addEventListener('install', (gebeurtenis) => {
  gebeurtenis.waitUntil(caches.open(APP).then((cache) => cache.addAll(BESTANDEN)))
})

self.addEventListener('activate', (gebeurtenis) => {
  gebeurtenis.waitUntil(
    caches
      .keys()
      .then((namen) => namen.filter((naam) => naam.startsWith(VOORVOEGSEL) && naam !== APP))
      .then((oude) => Promise.all(oude.map((naam) => caches.delete(naam))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (gebeurtenis) => {
  const { request } = gebeurtenis
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || ANDERE_KANALEN.test(pathname)) return
  if (request.mode === 'navigate') gebeurtenis.respondWith(fetch(request).catch(() => fromCache('/', request)))
  else if (BESTANDEN.includes(pathname)) gebeurtenis.respondWith(fromCache(pathname, request))
})

async function fromCache(pad, request) {
  const cache = await caches.open(APP)
  return (await cache.match(pad)) ?? fetch(request)
}
