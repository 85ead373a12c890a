/** Installs the worker that lets a reload work without a network; after the page, so that it takes nothing from it. */
export function installWerker() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const installeer = () => {
    // Private windows refuse it; then the website only works with a network.
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined)
  }
  if (document.readyState === 'complete') installeer()
  else window.addEventListener('load', installeer, { once: true })
}
