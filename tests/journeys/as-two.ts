import { processes } from './processes.ts'

processes.areTwo = true
