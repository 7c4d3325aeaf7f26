import type { Locale } from '../../model/index.ts'
import type { DossierSpeech } from '../../publish/index.ts'
import { dossierWords } from './dossier-words.ts'
import { speak } from './messages.ts'

/** Says the words of a dossier's page in a language. */
export function dossierSpeech(locale: Locale): DossierSpeech {
  return speak(dossierWords, locale)
}
