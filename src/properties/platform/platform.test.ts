import { describeReader } from '../claims-of.fixture.ts'
import { platformReads, platformSilent } from './cases.fixture.ts'

describeReader('platform', platformReads, platformSilent)
