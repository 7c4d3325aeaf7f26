export { carrierExamples } from './carriers.ts'
export { platform, spreadChannels } from './platform.ts'
