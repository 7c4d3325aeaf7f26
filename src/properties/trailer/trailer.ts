import {
  claim,
  firstMatch,
  onlySeason,
  seasonItemAt,
  seasonNumber,
  sectionSeason,
  seriesAt,
  type PropertyReader,
} from '../../extract/index.ts'

const noun = '(?:trailers?|teasers?|teaser trailers?|teaser clips?|promos?|promotional videos?|sizzle reels?)'
const out = new RegExp(
  `\\bhere (?:is|'s) (?:the |a |its )?(?:[a-z-]+ ){0,3}${noun}\\b|\\b(?:releas(?:ed|es|ing)|dropp(?:ed|ing)|drops|unveil(?:ed|s)|shar(?:ed|es)|debut(?:ed|s)|reveal(?:ed|s)|launch(?:ed|es)|publish(?:ed|es)|issued|put out|gets|has|got|watch|see|view|check out|out|new|first|official|latest|according to|in|follows?)\\b(?: [^.;]{0,50}?)? ${noun}\\b|\\b${noun}\\b(?: [^.;]{0,60}?)? (?:(?:was|were|is|has|have|been|just|already|also|now|finally|recently|officially|has been|,) )*(?:releas(?:ed|es)|dropp(?:ed|s)|drops|unveil(?:ed|s)|shared|debuted|out|arrived|arrives|shows|showed|reveals|revealed|stressed|launched|published|here|available|previewed|below|reads|above|teases|features|concludes|offers|gives|gave|looks?|promises?|hints?|suggests?|introduces?|sees|has (?:already |definitely |certainly )*(?:got|had|piqued|set|given|left)|highlights?|confirms?|confirmed)\\b`,
)
const notYet = new RegExp(
  `\\b(?:no|not|n't|yet|without|unlikely|until|nor|neither|wait|waiting|await|awaiting)\\b[^.;]{0,80}?\\b${noun}\\b|\\b${noun}\\b[^.;]{0,60}?\\b(?:(?:has|have|is|are|was|will) not|yet to|no|will be released|will drop|will arrive|is expected|can be expected|expected|may be|should)\\b`,
)

const video = new RegExp(`\\b${noun}\\b`)

/** Reads whether a trailer or teaser of a coming season is out. */
export const trailer: PropertyReader = {
  property: 'trailer',
  cues: 'trailer trailers teaser teasers promo promos promotional sizzle'.split(' '),
  patterns: [video, out, notYet],
  read(scope) {
    if (scope.question) return
    const { norm } = scope
    const at = firstMatch(scope, video)?.index
    if (at === undefined) return
    const none = firstMatch(scope, notYet)
    const released = none === null ? firstMatch(scope, out) : null
    if (none === null && released === null) return
    const series = seriesAt(scope, Math.max(0, norm.search(new RegExp(noun))))
    if (series === null) return
    // A heading only names the section, unless it says that one came.
    if (scope.heading && (released === null || !/\b(?:releas|drop|drops|out|gets|unveil|new|first|watch|official)/.test(released[0])))
      return
    if (scope.heading && /^(?:release date|everything)|,.*\btrailer\b.*,|\btrailer (?:and|,|&)/.test(norm)) return
    if (/\b(?:film|movie|game) (?:trailer|teaser)\b/.test(norm)) return
    const item = seasonItemAt(scope, at)
    const season =
      (item === null ? null : seasonNumber(scope, item, series)) ??
      (scope.state.topic === series ? scope.state.recentSeason : null) ??
      sectionSeason(scope, series) ??
      scope.state.coming(series) ??
      onlySeason(scope, series)
    claim(
      scope,
      'trailer',
      { status: none === null ? 'released' : 'unreleased' },
      { rule: none === null ? 'trailer is out' : 'no trailer yet', at, end: at + 8, series, season, modality: 'asserted' },
    )
  },
}
