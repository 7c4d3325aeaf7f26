import { describeReader } from '../claims-of.fixture.ts'
import { releaseReads, releaseSilent } from './cases.fixture.ts'

describeReader('release', releaseReads, releaseSilent)
