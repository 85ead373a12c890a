import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** As strict as a municipality may want it: only scripts of the server itself, and no text that becomes code. */
export const CSP = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'"

/** One file for the browser, small as in production. `bron` is a line of TypeScript, or a file beside this one. */
export async function bundel(bron: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: bron, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}

export const gzip = (tekst: string): number => gzipSync(tekst, { level: 9 }).length
export const brotli = (tekst: string): number => brotliCompressSync(tekst).length

/** Serves these files under the strict policy, with an empty page at `/`. */
export async function serveer(bestanden: Record<string, string>): Promise<{ adres: string; sluit: () => void }> {
  const server = createServer(({ url = '/' }, antwoord) => {
    const bestand = bestanden[url]
    if (url !== '/' && bestand === undefined) return antwoord.writeHead(404).end()
    const soort = url.endsWith('.js') ? 'text/javascript' : url === '/' ? 'text/html' : 'application/json'
    antwoord
      .writeHead(200, { 'content-type': soort, 'content-security-policy': CSP, 'cache-control': 'max-age=3600' })
      .end(bestand ?? PAGINA)
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const { port } = server.address() as AddressInfo
  return { adres: `http://127.0.0.1:${port}/`, sluit: () => server.close() }
}

const PAGINA = '<!doctype html><html lang="nl"><title>proef</title><script type="module" src="/proef.js"></script>'
