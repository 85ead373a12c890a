import './node-versie.mjs'

void import('./opstart.mjs')
