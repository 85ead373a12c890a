import { useSyncExternalStore } from 'react'
import { houder } from './houder.ts'

export const useHouderstand = () => useSyncExternalStore(houder.subscribe, houder.getSnapshot)
