import type { Page } from '@playwright/test'

/** Two of these in one piece of text are a sentence; one can be part of a name. */
const WOORDEN = ['de', 'het', 'een', 'van', 'uw', 'niet', 'wordt', 'heeft', 'krijgt', 'voor', 'met', 'bij', 'is', 'dat']

/** Dutch sentences on the page, outside of what is marked as Dutch. */
export function listNederlandseZinnen(page: Page): Promise<string[]> {
  return page.evaluate((woorden) => {
    const gevonden: string[] = []
    const lopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let knoop = lopen.nextNode(); knoop; knoop = lopen.nextNode()) {
      const zin = knoop.textContent?.toLowerCase() ?? ''
      const geteld = zin.split(/[^a-zà-ÿ]+/).filter((woord) => woorden.includes(woord)).length
      if (geteld > 1 && !knoop.parentElement?.closest('[lang="nl"]')) gevonden.push(zin)
    }
    return gevonden
  }, WOORDEN)
}
