import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = 'http://127.0.0.1:3001'

/** Emits `sw.js`: the worker of sw/werker.js with the files of this build to keep for use without a network. */
function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle(_, bundle) {
      const namen = Object.keys(bundle).filter((naam) => naam !== 'index.html')
      const lijst = ['/', '/icoon.svg', ...namen.map((naam) => `/${naam}`)]
      const bron = readFileSync(new URL('sw/werker.js', import.meta.url), 'utf8')
      const inhoud = Object.values(bundle).map((deel) => ('code' in deel ? deel.code : deel.source))
      const versie = inhoud.reduce((hash, deel) => hash.update(deel), createHash('sha256').update(bron)).digest('hex')
      const kop = `const VERSIE = '${versie.slice(0, 16)}'\nconst BESTANDEN = ${JSON.stringify(lijst)}\n`
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: kop + bron })
    },
  }
}

export default defineConfig({
  plugins: [react(), offline()],
  // The content-security-policy allows no data: addresses and no inline script.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 5173, strictPort: true, proxy: { '/api': server } },
})
