import { startConsole } from '@loket/ui/console-start'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { talen } from './talen.ts'
import './telefoon.css'

const plaats = document.getElementById('app')
if (!plaats) throw new Error('index.html has no #app')

await startConsole(talen)
createRoot(plaats).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
