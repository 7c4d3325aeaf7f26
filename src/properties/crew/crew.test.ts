import { describeReader } from '../claims-of.fixture.ts'
import { crewReads, crewSilent } from './cases.fixture.ts'

describeReader('crew', crewReads, crewSilent)
