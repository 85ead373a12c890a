import { Paginakop } from '../../app/Paginakop.tsx'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Themalijst } from './Themalijst.tsx'

export function OnderwerpenPage() {
  const { t } = useTeksten()
  return (
    <div className="stapel">
      <Paginakop titel={t('onderwerpen.kop')} inleiding={t('onderwerpen.inleiding')} />
      <Themalijst niveau={2} />
    </div>
  )
}
