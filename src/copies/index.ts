export { compareTexts, type CopyKind, type CopyVerdict } from './compare.ts'
export { sketchOf, type Sketch } from './sketch.ts'
