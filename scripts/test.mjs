import './node-versie.mjs'

void import('./toets.mjs')
