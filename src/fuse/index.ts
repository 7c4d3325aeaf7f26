export { bearingOf, type Bearing } from './bearing.ts'
export { fuseSeries, type Evidence } from './fuse-series.ts'
export { judge } from './judge.ts'
export { trustOf } from './trust.ts'
