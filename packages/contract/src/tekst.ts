import { z } from 'zod'

/** One line without control characters; lone surrogates and NUL would not survive the database. */
export const regel = (maximum: number) =>
  z
    .string()
    .min(1)
    .max(maximum)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)

/** Several lines. */
export const alinea = (maximum: number) =>
  z
    .string()
    .max(maximum)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u)

/** Id in the kennisbank: `kindgebonden_budget`. */
export const naam = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9_]*$/)

/** Path of a fact: `aanvrager.toetsingsinkomen`, `partner`, `kinderen[0].geboortedatum`. */
export const feitpad = z
  .string()
  .max(120)
  .regex(/^[a-z][a-z0-9_]*(\[\d{1,2}\])?(\.[a-z][a-z0-9_]*)?$/)

export const datum = z.iso.date().refine((waarde) => waarde >= '1850-01-01' && waarde <= '2200-12-31', {
  error: 'Een datum ligt tussen 1850-01-01 en 2200-12-31.',
})

export const tijdstip = z.iso.datetime({ offset: true })

/** Made by whoever writes, so that a repeated request is the same request. */
export const uuid = z.uuid()

export const editiehash = z
  .string()
  .max(128)
  .regex(/^[0-9A-Za-z_-]{6,128}$/)

export const taal = z
  .string()
  .max(8)
  .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
