import {
  claim,
  hasMatch,
  sectionSeason,
  seriesAt,
  seasonItemAt,
  seasonNumber,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'

const section =
  /\b(?:plot|plots|storyline|story|synopsis|what (?:is|will|can|could) .{0,40}about|what happened|what happens|what to expect|ending|explained|recap|premise|about)\b/
const telling =
  /\b(?:follows|revolves? around|revolved around|tells the (?:story|tale)|centers? (?:on|around)|centred? on|centres? (?:on|around)|focus(?:es|ed)? on|is about|set in|chronicles|explores|the (?:story|plot|series|show|drama) (?:is|was|of)|concluded (?:on|with)|ended (?:on|with)|cliffhanger|pick up where|finale saw|at the end of %S\d+|storyline)\b/
const past =
  /\b(?:concluded|ended|cliffhanger|finale|died|dies|killed|revealed|turned out|was saved|saved|escaped|captured|last episode|death|presumed|evolving|imprisoned|left off)\b/

/** Reads what the text tells of the plot, one claim a sentence, with the season that it gives away. */
export const storyline: PropertyReader = {
  property: 'storyline',
  cues: 'follows revolves revolve story tale centers center centres focuses focus about plot storyline synopsis cliffhanger concluded ended finale set explores chronicles premise'
    .split(' ')
    .concat(['%P', 'zombie', 'character', 'characters']),
  patterns: [telling],
  sections: section,
  read(scope) {
    if (scope.question || scope.heading) return
    const inSection =
      section.test(scope.state.headingText) && !/\b(?:release|cast|trailer|renew\w*|everything)\b/.test(scope.state.headingText)
    if (!inSection && !hasMatch(scope, telling)) return
    if (scope.view.sentence.to - scope.view.sentence.from < 8) return
    const series = seriesAt(scope, 0)
    if (series === null) return
    const { start, end } = scope.view.sentence
    const summary = scope.article.text
      .slice(start, Math.min(end, start + 240))
      .replace(/\s+/g, ' ')
      .trim()
    claim(
      scope,
      'storyline',
      { summary, spoils: spoilsOf(scope, series) },
      { rule: inSection ? 'a sentence of the plot section' : 'words of storytelling', at: 0, end: scope.norm.length, series },
    )
  },
}

/** The season that a sentence gives away: the one whose end it tells, or none when it only sets the scene. */
function spoilsOf(scope: Scope, series: number): number | null {
  const at = scope.norm.search(past)
  if (at < 0) return null
  const item = seasonItemAt(scope, at)
  const named = item === null ? null : seasonNumber(scope, item, series)
  if (named !== null) return named
  const coming = sectionSeason(scope, series)
  return coming === null ? 1 : Math.max(1, coming - 1)
}
