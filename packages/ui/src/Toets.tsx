import { useSneltoetsvoorkeur } from './use-sneltoetsen.ts'

/** The key of an action, on its button; gone when shortcuts are off. Not read aloud: the button says what it does. */
export function Toets({ toets }: { toets: string }) {
  const [aan] = useSneltoetsvoorkeur()
  if (!aan) return null
  return (
    <kbd className="sneltoets" aria-hidden="true">
      {toets}
    </kbd>
  )
}
