import { publiceer } from './publiceer.ts'
import { WORTEL } from './wortel.ts'

/** `npm run -w @loket/kennisbank build` */
const { regels, fout } = publiceer(WORTEL)
for (const regel of regels) (fout ? console.error : console.log)(regel)
process.exitCode = fout ? 1 : 0
