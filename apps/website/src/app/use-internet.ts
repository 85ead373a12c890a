import { useSyncExternalStore } from 'react'

const subscribe = (luisteraar: () => void) => {
  window.addEventListener('online', luisteraar)
  window.addEventListener('offline', luisteraar)
  return () => {
    window.removeEventListener('online', luisteraar)
    window.removeEventListener('offline', luisteraar)
  }
}

export const useInternet = () => useSyncExternalStore(subscribe, () => navigator.onLine)
