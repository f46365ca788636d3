// The same journeys, brought by webhook to two processes in turn.
import './as-two.ts'
import './linking.test.ts'
import './partners.test.ts'
