import type { VolledigeEditie, Teksten } from '@loket/gesprek/editie'
import { useFormat } from '@loket/ui/use-format'
import { Patronentabel } from './Patronentabel.tsx'
import { Regelingentabel } from './Regelingentabel.tsx'
import { useTeksten } from './use-teksten.ts'

/** The editie in force, as it is served to every channel. */
export function Editieoverzicht({ editie, teksten }: { editie: VolledigeEditie; teksten: Teksten }) {
  const { t } = useTeksten()
  const { datum } = useFormat()
  const omvang = {
    regelingen: editie.regelingen.length,
    vraagpatronen: editie.vraagpatronen.length,
    producten: editie.producten.length,
    belscripts: editie.belscripts.length,
    begrippen: Object.keys(editie.begrippen).length,
  }
  return (
    <>
      <section className="stapel" aria-labelledby="editie-titel">
        <h2 id="editie-titel">{t('editie.titel')}</h2>
        <dl className="kenmerken">
          <div>
            <dt>{t('editie.hash')}</dt>
            <dd>
              <code>{editie.hash}</code>
            </dd>
          </div>
          <div>
            <dt>{t('editie.geldig_vanaf')}</dt>
            <dd>{datum(editie.geldigVanaf)}</dd>
          </div>
          <div>
            <dt>{t('editie.inhoud')}</dt>
            <dd>{t('editie.omvang', omvang)}</dd>
          </div>
        </dl>
      </section>
      <Regelingentabel regelingen={editie.regelingen} teksten={teksten} />
      <Patronentabel patronen={editie.vraagpatronen} teksten={teksten} />
    </>
  )
}
