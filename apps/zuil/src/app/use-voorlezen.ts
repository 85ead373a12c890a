import { useEffect, useState } from 'react'

/** Reading aloud with a voice of the device in the language of the screen; null where there is none. */
export function useVoorlezen(taal: string): (() => void) | null {
  const [stem, setStem] = useState<SpeechSynthesisVoice | null>(null)

  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return
    const kies = () => setStem(speechSynthesis.getVoices().find(({ lang }) => lang.startsWith(taal)) ?? null)
    kies()
    speechSynthesis.addEventListener('voiceschanged', kies)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', kies)
      speechSynthesis.cancel()
    }
  }, [taal])

  if (!stem) return null
  return () => {
    if (speechSynthesis.speaking) return speechSynthesis.cancel()
    const uitspraak = new SpeechSynthesisUtterance(readScherm())
    uitspraak.voice = stem
    uitspraak.lang = stem.lang
    speechSynthesis.speak(uitspraak)
  }
}

/** What stands on the screen, in reading order: the same words for eye and ear. */
function readScherm(): string {
  const delen = document.querySelectorAll<HTMLElement>('main h1, main h2, main p, main dt, main dd, main button')
  return Array.from(delen, ({ innerText }) => innerText).join('. ')
}
