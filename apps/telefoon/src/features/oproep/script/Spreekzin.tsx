import { useTeksten } from '../use-teksten.ts'

interface Props {
  zin: string
  /** Said before it, once. */
  vooraf?: string
  /** For the agent, not said aloud. */
  letOp?: string
  taal?: string
}

export function Spreekzin({ zin, vooraf, letOp, taal }: Props) {
  const { t } = useTeksten()
  return (
    <>
      {vooraf && (
        <p className="spreekzin spreekzin--vooraf" lang={taal}>
          {vooraf}
        </p>
      )}
      <p className="spreekzin" lang={taal} aria-live="polite">
        {zin}
      </p>
      {letOp && (
        <p className="letop" lang={taal}>
          <strong>{t('script.let_op')}</strong> {letOp}
        </p>
      )}
    </>
  )
}
