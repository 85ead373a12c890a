import { startConsole } from '@loket/ui/console-start'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { talen } from './talen.ts'
import './beheer.css'

async function start(plaats: HTMLElement) {
  await startConsole(talen)
  createRoot(plaats).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

const plaats = document.getElementById('app')
if (plaats) void start(plaats)
