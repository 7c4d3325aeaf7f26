import {
  allMatches,
  claim,
  itemOf,
  nameOf,
  peopleList,
  refOf,
  seriesAt,
  titlesOf,
  type PropertyReader,
  type Scope,
} from '../../extract/index.ts'

const nouns =
  '(?:novels?(?: series)?|novellas?|books?(?: series)?|best ?-? ?sellers?|manga(?: series)?|manhwa|manhua|webtoons?|web ?-? ?comics?|web ?-? ?novels?|comic(?:s|[ -]books?)?(?: series)?|graphic novels?|light ?-? ?novels?(?: series)?|memoirs?|autobiograph(?:y|ies)|biograph(?:y|ies)|short stor(?:y|ies)|trilogy|play|theatre production|stage play|musical|podcast|films?|movies?|(?:tv )?(?:series|drama|sitcom|format|show)|telenovela|video ?-? ?games?|games?|articles?|essays?|anime|poem|true (?:story|events|crime)|source material|legend|cartoons?|film series|visual novel|saga|series of (?:novels|books))'
const trigger =
  /\b(?:based (?:up)?on|adapted from|adaptations? of|adapts|adapting|inspired by|drawn from|remake of|re-?make of|reboot of|re-?imagining of|derived from|takes its (?:name|story) from|version of|taken from|based off(?: of)?|originally (?:a|an|published as)|basis (?:of|for)|derives? from|(?:anime|drama|television series|tv series) of(?= %P\d+ 's))\b/g

const sources = '(?:novels?|books?|manga|manhwa|webtoons?|web novels?|webcomics?|comics?|light novels?|memoirs?|graphic novels?|trilogy)'
/** "A’s manga, which the anime adapts", "A, whose novels the series is based on". */
const whoseWork = new RegExp(
  `(%P\\d+) (?:'s|'|, whose) (?:[a-z-]+ ){0,2}?(${sources})(?: ,)?(?: on)?(?: which)? (?:[a-z-]+ |%T\\d+ |“ |” |%S\\d+ ){1,6}?(?:adapts?|is based)\\b`,
  'g',
)
/** "The source manga by A". */
const sourceBy = new RegExp(`\\b(?:source|original) (${sources})(?: of (?:“ )?%T\\d+(?: ”)?)? by (?:[a-z]+ )?(?=%P)`, 'g')

/** Reads the source work of a series and its author: "based on the webtoon X by Y", "adapted from Y's novel of the same name". */
export const basedOn: PropertyReader = {
  property: 'based_on',
  cues: 'based source original derives adapt adapted adaptation adaptations adapts adapting inspired remake reboot originally derived webtoon version narrative basis drawn reimagining re-imagining taken'.split(
    ' ',
  ),
  patterns: [trigger, whoseWork, sourceBy],
  read(scope) {
    if (scope.question) return
    for (const match of allMatches(scope, trigger)) {
      if (
        /\b(?:not|loosely not) $/.test(scope.norm.slice(0, match.index)) ||
        /\bspin-?off\b/.test(scope.norm.slice(Math.max(0, match.index - 20), match.index))
      )
        continue
      readSource(scope, match.index, match.index + match[0].length, match[0])
    }
    for (const match of allMatches(scope, whoseWork)) tell(scope, match.index, match[2]!, nameOf(scope, itemOf(scope, match[1]!)))
    for (const match of allMatches(scope, sourceBy)) tell(scope, match.index, match[1]!, peopleText(scope, match.index + match[0].length))
  },
}

function tell(scope: Scope, at: number, work: string, author: string | null): void {
  const series = seriesAt(scope, at)
  if (series !== null)
    claim(scope, 'based_on', { work, author }, { rule: 'source by', at, end: at + 12, series, season: null, modality: 'asserted' })
}

function readSource(scope: Scope, at: number, from: number, words: string): void {
  const { norm } = scope
  const stop =
    /(?: ;| \. (?!”)|, (?:and|but|which|who|the series|it|follows|centers|tells|about|in which)| – |\b(?:follows|tells|centers on|stars|starring|premiered|is set|will|that|where|about|in which|has been|was released|is expected)\b|$)/.exec(
      norm.slice(from),
    )!
  const rest = norm.slice(from, from + Math.max(stop.index, 4))
  if (
    rest.trim() === '' ||
    /^ (?:the |a |an |his |her |their |its )?(?:success|popularity|response|reviews?|fact|facts|information|reports?|rating|how|what|this|that|these|current|previous|all|viewership|performance|data|sources)\b/.test(
      rest,
    )
  )
    return
  const noun = new RegExp(`\\b${nouns}\\b`).exec(rest)
  const before = norm.slice(0, at)
  let work: string | null = null
  let author: string | null = null
  const fictional = new RegExp(`\\b(?:novels?|novella|books?|manga|webtoon|webcomic|comics?|memoir|short story|manhwa|light novel)\\b`)
  const after = noun === null ? rest : rest.slice(noun.index + noun[0].length)
  const afterNoun = noun === null ? 0 : noun.index + noun[0].length
  if (
    /\b(?:of|by|with) (?:the |that )?same (?:name|title)\b|\bsame-named\b|\beponymous\b|\bsame name\b|\bself-titled\b/.test(rest) ||
    /\bsame-named\b|\beponymous\b/.test(norm.slice(from, from + 30))
  ) {
    const series = adapted(scope, at)
    if (series !== null) work = scope.links.series[series]!.ref.title
  }
  work ??= titleIn(scope, from, rest, afterNoun, noun !== null)
  author = authorIn(scope, from, rest, noun?.index ?? 0, after)
  // The author's clause may come after the stop: "the webcomic X that was written by Y".
  if (author === null) {
    const by =
      /^[^.;]{0,60}?\b(?:written|created|penned|authored|drawn|illustrated)(?: and \w+)? by (?=%P)/.exec(norm.slice(from + stop.index)) ??
      /^[^.;]{0,50}?(?<!directed|produced|helmed|created) by (?:author )?(?=%P)/.exec(after)
    if (by !== null && fictional.test(rest)) author = peopleText(scope, from + (by.input === after ? afterNoun : stop.index) + by[0].length)
  }
  if (work === null) {
    if (noun === null) return
    if (
      /true (?:story|events|crime)/.test(noun[0]) ||
      /^(?:tv )?(?:series|show|drama|format|sitcom)$/.test(noun[0]) ||
      /^ (?:a |an )?(?:true|real)/.test(rest)
    )
      return
    work = noun[0].replace(/^(manga|webtoon|comic|manhwa) series$/, '$1')
  }
  if (noun === null && !/^(?:adaptation|adapted|remake|adapts)/.test(words) && author === null && !/“/.test(rest)) return
  const series = adapted(scope, at)
  if (series === null) return
  // "X, which is the basis of Y": the work stands before.
  if (/^basis/.test(words)) return
  if (/\b(?:film|movie)\b[^.;]{0,20}$/.test(before.slice(-26)) && !/\bseries|show|drama|anime\b/.test(before.slice(-26))) return
  claim(scope, 'based_on', { work, author }, { rule: words, at, end: from + rest.length, series, season: null, modality: 'asserted' })
}

/** The series that is based on something: what the sentence names before it says so, else what it goes on about; a title after the words is the source. */
function adapted(scope: Scope, at: number): number | null {
  const titles = titlesOf(scope)
  // "unlike X, which is based on": the clause is X's.
  const own = /(%T\d+)(?: ”)? , (?:which (?:is|was) )$/.exec(scope.norm.slice(0, at))
  if (own !== null) return refOf(itemOf(scope, own[1]!))
  if (titles.length === 0 || titles.some(title => title.at < at)) return seriesAt(scope, at)
  // "Based on the novel, X follows": what opens with its source names the series after it.
  if (at < opening) return seriesAt(scope, at)
  return scope.state.topic < 0 ? seriesAt(scope, at) : scope.state.topic
}

/** Within so many characters words open a sentence. */
const opening = 12

/** The work's title: quoted, or named right after the noun or before "by". */
function titleIn(scope: Scope, from: number, rest: string, afterNoun: number, hasNoun: boolean): string | null {
  const quoted = /^(?:(?! by |,).)*?“ ([^”]{1,120}) ”/.exec(rest)
  if (quoted !== null) {
    const start = from + quoted.index + quoted[0].indexOf('“') + 2
    const end = start + quoted[1]!.length
    return textBetween(scope, start, end)
  }
  // "adapts A’s Night Tide, the third of her novels", "adapts Night Tide, A’s fifth book"
  const owned =
    /^ (?:%P\d+ (?:'s|') )(%[TPKO]\d+(?: (?:of|the|and) %[TPKO]\d+)*)(?= ,|$| \.| \()/.exec(rest) ??
    /^ (?:the )?(%[TPKO]\d+(?: (?:of|the|and) %[TPKO]\d+)*)(?= , %P\d+ (?:'s|') )/.exec(rest)
  if (owned !== null) return textBetween(scope, from + owned[0].length - owned[1]!.length, from + owned[0].length)
  const tail = rest.slice(afterNoun)
  const named =
    /^(?: (?:series|trilogy|titled|called|named|entitled|,|:|by the name of|the|original|-))* (%[PTKO]\d+(?:(?: |, )(?:(?:of|the|and|in|to|a|at|%S\d+|%N\d+|:|,|'|\.|mr|mrs|dr|st) )*%[PTKO]\d+)*)/.exec(
      tail,
    )
  // "Taken from A’s novel, X returns": what follows the comma is the series.
  if (named !== null && hasNoun && !(/^ , %T/.test(named[0]) && !/^ (?:,|by)/.test(tail.slice(named[0].length)))) {
    const start = from + afterNoun + named[0].indexOf('%')
    return textBetween(scope, start, from + afterNoun + named[0].length)
  }
  if (!hasNoun) {
    const direct = /^ (?:the )?((?:%[TPKO]\d+)(?: (?:of|the|and) %[TPK]\d+)*)(?= by|,|$| \.| \( %P)/.exec(rest)
    if (direct !== null) return textBetween(scope, from + direct[0].indexOf('%'), from + direct[0].length)
  }
  // "%P's novel X" with the title before the noun: "the X manga".
  const before = /(%[PT]\d+) (?:[a-z-]+ )?$/.exec(
    rest.slice(0, Math.max(0, afterNoun === 0 ? 0 : rest.search(new RegExp(`\\b${nouns}\\b`)))),
  )
  if (before !== null && !/'s/.test(rest.slice(before.index))) {
    const item = itemOf(scope, before[1]!)
    if (item.type === 'T') return nameOf(scope, item)
  }
  return null
}

/** The text behind a stretch of `norm` that is made of placeholders and words. */
function textBetween(scope: Scope, start: number, end: number): string | null {
  let from = -1
  let to = -1
  const { offsets, sentence } = scope.view
  for (let i = 0; i < offsets.length - 1; i++) {
    if (offsets[i]! >= start && offsets[i]! < end) {
      if (from < 0) from = sentence.from + i
      to = sentence.from + i + 1
    }
  }
  if (from < 0) return null
  const text = scope.article.text
    .slice(scope.tokens.start[from], scope.tokens.end[to - 1])
    .replace(/\s+/g, ' ')
    .replace(/[\s.,“”"]+$/g, '')
    .trim()
  return text.length === 0 ? null : text
}

function authorIn(scope: Scope, from: number, rest: string, nounAt: number, after: string): string | null {
  const by =
    /(?<!directed |produced |helmed )\b(?:by|from) (?:the )?(?:\w+ )?(?:author |writer |novelist |creator |journalist )?(?=%P)/.exec(after)
  if (by !== null) return peopleText(scope, from + (rest.length - after.length) + by.index + by[0].length)
  const own = /(%P\d+)(?: \( [^)]*\))? (?:'s|') /.exec(rest)
  if (own !== null && own.index <= nounAt) return nameOf(scope, itemOf(scope, own[1]!))
  const before = /(%P\d+) (?:[a-z-]+ ){0,2}?$/.exec(rest.slice(0, nounAt))
  if (before !== null && before[0].trim() !== '' && nounAt > 0) return nameOf(scope, itemOf(scope, before[1]!))
  const of = /^ of (?=%P)/.exec(after)
  if (of !== null) return peopleText(scope, from + (rest.length - after.length) + of[0].length)
  const bracketed = /^ (?:the )?(?:%[TPKO]\d+|“[^”]+”) \( (%P\d+) \)/.exec(rest)
  if (bracketed !== null) return nameOf(scope, itemOf(scope, bracketed[1]!))
  const direct = /\b(?:author|novelist|writer|creator) (%P\d+)/.exec(rest)
  if (direct !== null) return nameOf(scope, itemOf(scope, direct[1]!))
  return null
}

function peopleText(scope: Scope, from: number): string | null {
  const names = peopleList(scope, from).people.map(member => nameOf(scope, member.item))
  return names.length === 0 ? null : names.join(' and ')
}
