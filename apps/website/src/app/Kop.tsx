import { Taalkeuze } from '@loket/ui/Taalkeuze'
import { Link, NavLink } from 'react-router'
import type { Geladen } from '../inhoud/use-geladen.ts'
import { taalnamen } from '../teksten/talen.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { gemeenteVan } from '../gesprek/gemeente.ts'

export function Kop({ geladen }: { geladen: Geladen | null }) {
  const { t, kiesTaal } = useTeksten()
  const gemeente = geladen && gemeenteVan(geladen.editie)
  return (
    <header className="kop">
      <div className="kop__binnen">
        <Link to="/" className="kop__merk">
          <img src="/icoon.svg" alt="" width="40" height="40" />
          <span>
            <span className="kop__naam">{t('site.naam')}</span>
            <span className="kop__gemeente">
              {gemeente ? t('site.gemeente', { gemeente: gemeente.naam }) : '\u00a0'}
            </span>
          </span>
        </Link>
        <nav aria-label={t('site.menu')} className="kop__menu">
          <NavLink to="/onderwerpen">{t('site.onderwerpen')}</NavLink>
          <NavLink to="/verder">{t('site.code')}</NavLink>
        </nav>
        <Taalkeuze talen={taalnamen} onKies={(taal) => void kiesTaal(taal)} />
      </div>
    </header>
  )
}
