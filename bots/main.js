import './needs-node.js'
import { keepRunning } from './keep-running.js'

keepRunning()
