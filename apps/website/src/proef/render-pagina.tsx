import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Werkinhoud } from '@loket/gesprek/inhoud'
import { openProefloket } from '@loket/gesprek/proef/loket'
import { explainUitkomst } from '@loket/gesprek/uitleg/uitleg'
import { makeZoeker } from '@loket/gesprek/zoeken/zoeker'
import { startI18n } from '@loket/ui/i18n'
import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, Suspense } from 'react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter, useLocation } from 'react-router'
import { wisAlles } from '../gesprek/begin.ts'
import { houder } from '../gesprek/houder.ts'
import type { Delen } from '../inhoud/delen.ts'
import { InhoudContext } from '../inhoud/use-inhoud.ts'
import { talen } from '../teksten/talen.ts'

export const loket = openProefloket()

/** Each piece is one promise, as the pieces that a page waits for are. */
function maakDelen(inhoud: Werkinhoud): Delen {
  const { editie, teksten } = inhoud
  const gesprekdeel = Promise.resolve(inhoud)
  const kaartdeel = Promise.resolve({ kaart: editie.kaart, teksten })
  const begrippendeel = Promise.resolve({ ...editie.begrippenlijst, teksten })
  const zoeker = Promise.resolve(makeZoeker({ ...inhoud, taal: 'nl' }))
  const uitlegdeel = Promise.resolve({ wet: editie.wet, teksten, explain: explainUitkomst })
  const productteksten = Promise.resolve(teksten)
  return {
    gesprek: () => gesprekdeel,
    producten: () => productteksten,
    kaart: () => kaartdeel,
    uitleg: () => uitlegdeel,
    begrippen: () => begrippendeel,
    zoeker: () => zoeker,
  }
}

interface Omstandigheden {
  adres?: string
  gesprek?: Gesprek
  inhoud?: Werkinhoud
}

/** A page on a small real loket, with the run that is on the device. */
export async function renderPagina(pagina: ReactNode, { adres = '/', gesprek, inhoud = loket }: Omstandigheden) {
  const delen = maakDelen(inhoud)
  if (gesprek) houder.start(gesprek)
  else wisAlles()
  const i18n = await startI18n(talen, 'nl')
  const scherm = (
    <I18nextProvider i18n={i18n}>
      <InhoudContext value={{ ...inhoud, taal: 'nl', delen }}>
        <MemoryRouter initialEntries={[adres]}>
          <Suspense>{pagina}</Suspense>
          <Adres />
        </MemoryRouter>
      </InhoudContext>
    </I18nextProvider>
  )
  // Pages wait for the pieces of the editie, which are there already.
  await act(async () => render(scherm))
  const adresregel = () => decodeURIComponent(document.querySelector('output')?.textContent ?? '')
  return { user: userEvent.setup(), adres: adresregel }
}

/** Where the router is by now. */
function Adres() {
  const { pathname, search } = useLocation()
  return <output>{pathname + search}</output>
}
