import { createCipheriv, createDecipheriv, createHmac, hkdfSync, scrypt, timingSafeEqual } from 'node:crypto'

/** The rounds of scrypt (OWASP: three at this size for a password); each takes 32 MB and about 60 ms of one core. */
const rondes = { gesprek: 1, wachtwoord: 3 } as const

export function deriveKey(gebruik: keyof typeof rondes, geheim: string, zout: Uint8Array): Promise<Buffer> {
  const kosten = { N: 2 ** 15, r: 8, p: rondes[gebruik], maxmem: 64 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    scrypt(geheim, zout, 32, kosten, (fout, sleutel) => (fout ? reject(fout) : resolve(sleutel)))
  })
}

/** One secret in the settings, a separate key for each use of it. */
export function keyedHash(secret: string, gebruik: string, waarde: string): Buffer {
  const sleutel = Buffer.from(hkdfSync('sha256', secret, 'een-loket', gebruik, 32))
  return createHmac('sha256', sleutel).update(waarde).digest()
}

/** AES-256-GCM as nonce, tag and text in one; `bij` is bound to it and must be the same to open it. */
export function encrypt(sleutel: Uint8Array, nonce: Uint8Array, tekst: string, bij: string): Uint8Array<ArrayBuffer> {
  const cipher = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(Buffer.from(bij))
  const inhoud = Buffer.concat([cipher.update(tekst, 'utf8'), cipher.final()])
  return Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), inhoud]))
}

/** Null when the key or what is bound to it is not the right one. */
export function decrypt(sleutel: Uint8Array, versleuteld: Uint8Array, bij: string): string | null {
  const [nonce, tag, inhoud] = [versleuteld.subarray(0, 12), versleuteld.subarray(12, 28), versleuteld.subarray(28)]
  const decipher = createDecipheriv('aes-256-gcm', sleutel, nonce).setAAD(Buffer.from(bij)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(inhoud), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

const versie = 'scrypt-1'

export async function hashWachtwoord(wachtwoord: string, zout: Uint8Array): Promise<string> {
  const hash = await deriveKey('wachtwoord', wachtwoord.normalize('NFKC'), zout)
  return [versie, Buffer.from(zout).toString('base64url'), hash.toString('base64url')].join('$')
}

export async function checkWachtwoord(wachtwoord: string, bewaard: string): Promise<boolean> {
  const [, zout = '', hash = ''] = bewaard.split('$')
  const gevonden = await deriveKey('wachtwoord', wachtwoord.normalize('NFKC'), Buffer.from(zout, 'base64url'))
  const verwacht = Buffer.from(hash, 'base64url')
  return verwacht.length === gevonden.length && timingSafeEqual(gevonden, verwacht)
}
