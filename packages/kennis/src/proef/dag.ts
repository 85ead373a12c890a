/** A day as people write it, for an evaluator that shares no code with the one it checks. */
export type Dag = [jaar: number, maand: number, dag: number]

export function dagVan(tekst: string): Dag {
  const [jaar = 0, maand = 0, dagnummer = 0] = tekst.split('-').map(Number)
  return [jaar, maand, dagnummer]
}

/** Below zero when the first is earlier. */
export function vergelijkDagen(a: Dag, b: Dag): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

/** Whole months. */
export function maandenTussen(van: Dag, tot: Dag): number {
  return (tot[0] - van[0]) * 12 + tot[1] - van[1] - (tot[2] < van[2] ? 1 : 0)
}

/** The day that a law means by this name, for an evaluation on that day. */
export function peildag(naam: string, [jaar, maand, nummer]: Dag): Dag | undefined {
  const laatste = (j: number, m: number) => new Date(Date.UTC(j, m, 0)).getUTCDate()
  const vorige: [number, number] = maand === 1 ? [jaar - 1, 12] : [jaar, maand - 1]
  const dagen: Record<string, Dag> = {
    datum: [jaar, maand, nummer],
    eerste_dag_maand: [jaar, maand, 1],
    laatste_dag_maand: [jaar, maand, laatste(jaar, maand)],
    laatste_dag_vorige_maand: [...vorige, laatste(...vorige)],
    eerste_dag_volgende_maand: maand === 12 ? [jaar + 1, 1, 1] : [jaar, maand + 1, 1],
    eerste_dag_kwartaal: [jaar, Math.floor((maand - 1) / 3) * 3 + 1, 1],
    eerste_dag_jaar: [jaar, 1, 1],
    laatste_dag_jaar: [jaar, 12, 31],
  }
  return dagen[naam]
}
