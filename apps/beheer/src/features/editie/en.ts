import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  'editie.titel': 'Which rules do we work with now?',
  'editie.hash': 'Edition',
  'editie.geldig_vanaf': 'Valid from',
  'editie.inhoud': 'Content',
  'editie.omvang':
    '{{regelingen}} schemes, {{vraagpatronen}} question patterns, {{producten}} products, {{belscripts}} call scripts, {{begrippen}} concepts',
  'regelingen.titel': 'Which schemes are in it, and what do they rest on?',
  'regelingen.naam': 'Scheme',
  'regelingen.uitvoerder': 'Carried out by',
  'regelingen.grondslag': 'Legal basis',
  'regelingen.niet_getoetst': 'Not tested',
  'regelingen.niets': 'all tested',
  'regelingen.aantal_one': '1 point',
  'regelingen.aantal_other': '{{count}} points',
  'patronen.titel': 'Which stories do we recognise?',
  'patronen.naam': 'Question pattern',
  'patronen.verhaal': 'Story',
  'patronen.aantal_one': '1 product',
  'patronen.aantal_other': '{{count}} products',
  'patronen.welke': 'Which products',
  'patronen.producten': 'Products',
}
