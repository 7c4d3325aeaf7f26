export type { AppParts, Example } from './parts.ts'
export { serve } from './serve.ts'
export type { Served, ServeOptions } from './serve.ts'
export { dossierSpeech } from './words/dossier-speech.ts'
