/** Verbs of headlines that have no ending of their own. */
const headlineVerbs = new Set(
  `star join return talk say tell explain discuss reveal tease host lead play sign set hit leave quit exit win lose get give make take break back bring keep show
  share speak sing split open close run move want need find feel look hope pay put cut cast direct write produce create develop pitch team reunite recall remember
  reflect react respond praise slam defend admit confirm deny announce launch land eye near die dead alive reprise appear dominate adapt continue face fight help meet
  do does did don't won't can't is isn't was were are has have had will would can could may might must should be been being to too up on out off not left lost went made said told came took gave found became began met wrote sang spoke knew saw
  thought kept paid sold bought built stole fell got led shot fought caught brought wore grew`.split(/\s+/),
)

/** Whether a word has the form of a headline's verb: "Joins", "Fired", "Returning", "Explain". */
export function isHeadlineVerb(lower: string): boolean {
  return headlineVerbs.has(lower) || /(?:[^s]s|ed|ing|n't|n’t)$/.test(lower)
}

/** Whether a word is one of those that headlines have between names, and that end none: "To", "Join", "Is". */
export function isBareVerb(lower: string): boolean {
  return headlineVerbs.has(lower)
}
