import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { NietGevonden } from '../../app/NietGevonden.tsx'
import { Paginakop } from '../../app/Paginakop.tsx'
import { useHouderstand } from '../../gesprek/use-houderstand.ts'
import { regelsVan, tekstVan } from '../../inhoud/tekst.ts'
import { Tekstblok } from '../../inhoud/Tekstblok.tsx'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { IsHetIets } from './IsHetIets.tsx'
import { Productkanalen } from './Productkanalen.tsx'
import { Productgrondslag } from './Productgrondslag.tsx'
import { Productstappen } from './Productstappen.tsx'
import { Productvervolg } from './Productvervolg.tsx'

const VoorU = lazy(async () => ({ default: (await import('./VoorU.tsx')).VoorU }))

const delen = ['voor_wie', 'voorwaarden', 'nodig', 'kosten', 'termijn'] as const
const laatsteDelen = ['bezwaar', 'geen_reactie'] as const

/** A product as a good leaflet: what it is, is it for you, what you need, what it costs, how long, where. */
export function ProductPage() {
  const { t } = useTeksten()
  const { editie, teksten } = useInhoud()
  const { gesprek } = useHouderstand()
  const { id } = useParams()
  const product = editie.producten.find((kandidaat) => kandidaat.id === id)
  if (!product) return <NietGevonden />

  const deel = (naam: (typeof delen)[number] | (typeof laatsteDelen)[number]) => {
    const regels = regelsVan(teksten, `product.${product.id}.${naam}`)
    if (regels.length === 0) return null
    return (
      <section key={naam}>
        <h2>{t(`product.${naam}`)}</h2>
        <Tekstblok regels={regels} />
      </section>
    )
  }

  return (
    <article className="product">
      <Paginakop
        titel={tekstVan(teksten, `product.${product.id}.titel`)}
        inleiding={tekstVan(teksten, `product.${product.id}.wat`)}
      />
      <div className="product__kolommen">
        <div className="product__tekst">
          {delen.map(deel)}
          <Productstappen product={product} />
          <Productkanalen product={product} />
          {laatsteDelen.map(deel)}
          <Productgrondslag product={product} />
          <Productvervolg product={product} />
        </div>
        <aside className="product__naast">
          {gesprek && product.regeling ? (
            <Suspense>
              <VoorU regeling={product.regeling} />
            </Suspense>
          ) : (
            <IsHetIets product={product} />
          )}
        </aside>
      </div>
    </article>
  )
}
