import { describeReader } from '../claims-of.fixture.ts'
import { castReads, castSilent } from './cases.fixture.ts'

describeReader('cast', castReads, castSilent)
