import { formatCode } from '@loket/gesprek/code'
import { demomedewerkers, demowachtwoord } from './medewerkers.ts'
import { demogesprek } from './gesprek.ts'

const medewerker = ({ gebruikersnaam, naam, wat }: (typeof demomedewerkers)[number]) => `
      <li>
        <form method="post" action="/demo/${gebruikersnaam}">
          <button type="submit">Ga verder als ${naam}</button>
        </form>
        <p>${naam} ${wat}. Gebruikersnaam <code>${gebruikersnaam}</code>.</p>
      </li>`

/** As people type it: 14-05-1991. */
const geboortedatum = demogesprek.geboortedatum.split('-').toReversed().join('-')

/** Only fixed text: nothing that anyone typed comes here. */
export const demoPage = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Rondkijken in Voorbeeldstad | Eén loket</title>
    <link rel="stylesheet" href="/demo/demo.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <main>
      <h1>Rondkijken in Voorbeeldstad</h1>
      <p>Voorbeeldstad bestaat niet. Alles wat u hier doet, is een oefening.</p>
      <h2>Als inwoner</h2>
      <ul>
        <li><a href="/">De website</a><p>Thuis, op telefoon of computer.</p></li>
        <li><a href="/zuil/">De zuil</a><p>Een groot scherm in de bibliotheek of het gemeentehuis.</p></li>
      </ul>
      <h2>Als medewerker</h2>
      <ul>${demomedewerkers.map(medewerker).join('')}
      </ul>
      <p>Het wachtwoord is voor iedereen <code>${demowachtwoord}</code>.</p>
      <h2>Een gesprek dat al begonnen is</h2>
      <p>
        ${demogesprek.verhaal} Open het aan de balie, aan de telefoon, op de zuil of op de website met de code
        <code>${formatCode(demogesprek.code)}</code> en de geboortedatum <code>${geboortedatum}</code>.
      </p>
    </main>
  </body>
</html>
`

export const demoCss = `
:root { color-scheme: light dark; --inkt: #1b2733; --papier: #fff; --vlak: #f2f5f8; --accent: #12507f; --op-accent: #fff }
@media (prefers-color-scheme: dark) { :root { --inkt: #eef2f6; --papier: #12181f; --vlak: #1d2630; --accent: #9ccbf0; --op-accent: #10202e } }
* { box-sizing: border-box }
body { margin: 0; background: var(--papier); color: var(--inkt); font: 1.125rem/1.6 'Source Sans 3', system-ui, sans-serif }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1 { font-size: 2rem; line-height: 1.2 }
h2 { font-size: 1.375rem; margin-top: 2.5rem }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem }
li { background: var(--vlak); border-radius: 0.5rem; padding: 1rem 1.25rem }
li p { margin: 0.5rem 0 0 }
a { color: var(--accent); font-weight: 600 }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0.5rem 1rem; border: 0; border-radius: 0.375rem; background: var(--accent); color: var(--op-accent); cursor: pointer }
a:focus-visible, button:focus-visible { outline: 3px solid var(--inkt); outline-offset: 3px }
code { font-family: ui-monospace, monospace; white-space: nowrap }
`
