import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:3001'

export default defineConfig({
  plugins: [react()],
  // The content-security-policy allows no data: addresses and no inline script.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 5173, strictPort: true, proxy: { '/api': server } },
})
