import './needs-node.js'
import { closeEnv } from './close-env.js'
import { keepRunning } from './keep-running.js'

closeEnv()
keepRunning()
