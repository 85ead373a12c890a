import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:3001'

export default defineConfig({
  base: '/beheer/',
  plugins: [react()],
  // The content-security-policy allows no data: addresses.
  build: { assetsInlineLimit: 0 },
  server: {
    port: 5177,
    strictPort: true,
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
})
