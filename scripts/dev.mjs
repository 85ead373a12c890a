import './node-versie.mjs'

void import('./ontwikkel.mjs')
