import { type ErrorCode, type Fout, isErrorCode, type Problem } from './errors.ts'

/** What a call throws when it fails; nothing of what the caller sent is changed or kept. */
export class ProblemFout extends Error {
  override readonly name = 'ProblemFout'
  readonly code: ErrorCode
  readonly fatal: boolean
  readonly fouten: Fout[]
  /** 0 when no answer came. */
  readonly status: number
  /** Seconds to wait before the next try, when the server says so. */
  readonly wachttijd: number | undefined

  constructor(problem: Pick<Problem, 'code' | 'fatal'> & Partial<Problem>, wachttijd?: number) {
    super(problem.detail ?? problem.code)
    this.code = problem.code
    this.fatal = problem.fatal
    this.fouten = problem.fouten ?? []
    this.status = problem.status ?? 0
    this.wachttijd = wachttijd
  }
}

/** A failure as the server describes it, or as much as can be made of an answer from something in between. */
export async function toProblemFout(antwoord: Response): Promise<ProblemFout> {
  const seconden = Number(antwoord.headers.get('retry-after'))
  const wachttijd = Number.isFinite(seconden) && seconden > 0 ? seconden : undefined
  const body = await readProblem(antwoord)
  if (body && isErrorCode(body.code)) {
    return new ProblemFout({ ...body, code: body.code, fatal: body.fatal === true, status: antwoord.status }, wachttijd)
  }
  const code = antwoord.status >= 500 ? 'SERVER_UNREACHABLE' : 'INTERNAL'
  return new ProblemFout({ code, fatal: antwoord.status < 500, status: antwoord.status }, wachttijd)
}

async function readProblem(antwoord: Response): Promise<Partial<Problem> | undefined> {
  if (!antwoord.headers.get('content-type')?.includes('problem+json')) return undefined
  try {
    const body: unknown = await antwoord.json()
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}
