const UUR = 3_600_000

let wachtend: ServiceWorker | null = null
let neemtOver = false

/** Installs the worker that keeps the zuil working without a server, and looks for a new one every hour. */
export function installWerker() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  void navigator.serviceWorker
    .register('/zuil/sw.js', { scope: '/zuil/', updateViaCache: 'none' })
    .then((registratie) => {
      wachtend = registratie.waiting
      registratie.addEventListener('updatefound', () => {
        const nieuw = registratie.installing
        nieuw?.addEventListener('statechange', () => {
          if (nieuw.state === 'installed' && navigator.serviceWorker.controller) wachtend = nieuw
        })
      })
      setInterval(() => void registratie.update().catch(() => undefined), UUR)
    })
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (neemtOver) location.reload()
  })
}

/** Called on the start screen: only there a new version may take over, with one reload. */
export function takeOverNewVersion() {
  if (!wachtend || neemtOver) return
  neemtOver = true
  wachtend.postMessage('neem-over')
}
