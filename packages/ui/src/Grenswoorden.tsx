import { rondBuitenwaarts } from './format.ts'
import { useFormat } from './use-format.ts'

/** A range in words: "tussen € 0 en € 131 per maand". */
export function Grenswoorden({ min, max, eenheid }: { min: number; max: number; eenheid?: string }) {
  const { reeks } = useFormat()
  return <span className="cijfers">{reeks({ ...rondBuitenwaarts({ min, max }), eenheid })}</span>
}
