import './node-versie.mjs'

import('./opstart.mjs')
