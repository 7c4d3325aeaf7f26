import {
  claim,
  itemOf,
  nameOf,
  refOf,
  seriesAt,
  titleList,
  titlesOf,
  type Draft,
  type Item,
  type PropertyReader,
  type Scope,
  type Told,
  type WholeText,
} from '../../extract/index.ts'
import { carriedBy } from './carried-by.ts'
import { weighCarriers } from './carriers.ts'
import { platformJudge } from './judge.ts'

const channel = /%C\d+/

/** Reads the services and channels that carry a series. A channel said to act on a series carries it; one in a company's or a person's title does not. */
export const platform: PropertyReader = {
  property: 'platform',
  cues: ['%C'],
  patterns: [channel],
  read(scope) {
    if (scope.question || scope.view.sentence.to - scope.view.sentence.from < 3) return
    for (const item of scope.items) if (item.type === 'C') readChannel(scope, item)
  },
  judge: platformJudge,
  finish(text) {
    spreadChannels(text)
    weighCarriers(text)
  },
}

/** Gives the series of round-ups and lists the channel that leads them. */
export function spreadChannels(text: WholeText): void {
  spreadChannel(text)
  inheritChannel(text)
  readSlates(text)
}

/** Words that make a sentence one of a channel's programmes as a whole. */
const programmes =
  /\b(?:shows|dramas|comedies|sitcoms|originals|programs|programmes|programming|projects|commissions|productions|orders|renewals|pickups|%N\d+ (?:[a-z-]+ ){0,4}series|slates?|line ?- ?ups?|lineups?|schedules?|rosters?|upfronts?|new series|web series|highlights|content)\b/

/** A list that a channel leads is the channel's; in a round-up so is what is told after it, until another channel leads. */
function readSlates({ article: { text }, links, drafts, slates, told }: WholeText): void {
  const carried = new Set(drafts.filter(draft => draft.property === 'platform').map(draft => draft.series))
  const carry = (series: number, channels: readonly string[], quote: Draft['quote']): void => {
    if (carried.has(series)) return
    carried.add(series)
    for (const name of channels) drafts.push(carriedBy({ series, quote }, name, 'the list’s channel'))
  }
  for (const { lead, members } of slates) {
    const names = channelsOf(lead, text)
    if (names.length > 0) for (const { series, quote } of members) carry(series, names, quote)
  }
  if (links.main >= 0 || links.series.length < 3) return
  let led: readonly string[] = []
  const spokenOf = new Set(drafts.map(({ series }) => series))
  for (const sentence of told) {
    const { norm, items } = sentence.view
    const names = programmes.test(norm) ? channelsOf(sentence, text) : []
    if (names.length > 0) led = names
    else if (items.some(item => item.type === 'C')) {
      // The talk turns to another channel: "The news at CBS is that ...".
      if (led.length > 0 && /^(?:[a-z ]{0,24}\b(?:for|at|on|over at) )?(?:the )?%C\d+/.test(norm)) led = channelsOf(sentence, text)
      continue
    }
    if (sentence.block.kind === 'title' || led.length === 0) continue
    const { start, end } = sentence.view.sentence
    // Titles that a sentence opens with or lists are its matter; others count where the text claims something of them.
    const opens = sentence.titles[0] !== undefined && sentence.titles[0].at < 3
    for (const title of sentence.titles)
      if (opens || spokenOf.has(refOf(title))) carry(refOf(title), led, { exact: text.slice(start, end), start, end })
  }
}

/** The channels of which a sentence or a heading speaks as carriers, where it is one, or two together. */
function channelsOf({ view, titles }: Told, text: string): string[] {
  const first = titles[0]?.at ?? view.norm.length
  const names = [
    ...new Set(
      view.items.flatMap(item =>
        item.type === 'C' && item.at < first && isLeading(view.norm, item.at) ? [text.slice(item.mention.start, item.mention.end)] : [],
      ),
    ),
  ]
  if (titles.length > 0 && view.items.some(item => item.type === 'C' && item.at > first)) return []
  return names.length === 1 || (names.length === 2 && /%C\d+ (?:and|&) %C\d+/.test(view.norm)) ? names : []
}

function isLeading(norm: string, at: number): boolean {
  const after = norm.slice(at).replace(/^%C\d+/, '')
  return (
    (!notCarrier.test(after) || /^ 's (?:[a-z%0-9]+ )?(?:upfronts?|presentation|showcase|event|panel|slate)\b/.test(after)) &&
    !/\b(?:formerly|former|ex-|like|unlike|than|rivals?|after|over|left|alongside) (?:the )?$/.test(norm.slice(0, at))
  )
}

/** In a round-up, a channel that opens a sentence and acts, or that heads a section, carries the shows told there after it. */
function inheritChannel({ article, links, views, drafts }: WholeText): void {
  if (links.main >= 0 || links.series.length < 3) return
  const inBlock = new Map<number, { at: number; name: string }[]>()
  for (const view of views)
    for (const item of view.items) {
      if (item.type !== 'C' || notCarrier.test(view.norm.slice(item.at + 3))) continue
      const kind = article.blocks[view.sentence.block]!.kind
      if (kind !== 'heading' && (item.at > 8 || !verbs.test(view.norm.slice(item.at + 3)))) continue
      const list = inBlock.get(view.sentence.block) ?? []
      list.push({ at: view.sentence.start, name: links.names[item.mention.ref]! })
      inBlock.set(view.sentence.block, list)
    }
  const carried = new Set(drafts.filter(draft => draft.property === 'platform').map(draft => draft.series))
  const blockAt = new Map(views.map(view => [view.sentence.start, view.sentence.block]))
  for (const draft of drafts.slice()) {
    if ((draft.property !== 'renewal' && draft.property !== 'release') || carried.has(draft.series)) continue
    const block = blockAt.get(draft.quote.start)
    if (block === undefined) continue
    const led = inBlock.get(block)?.findLast(channel => channel.at < draft.quote.start)
    const headed = inBlock.get(article.blocks[block]!.heading)
    const names = led === undefined ? (headed ?? []).map(channel => channel.name) : [led.name]
    if (names.length === 0 || names.length > 3) continue
    carried.add(draft.series)
    for (const name of new Set(names)) drafts.push(carriedBy(draft, name, 'the paragraph’s channel'))
  }
}

/**
 * A round-up of one channel names it once for all its shows: what the channel's schedule renews, cancels or dates is carried by it,
 * unless the text says otherwise of that show.
 */
function spreadChannel({ links, views, drafts }: WholeText): void {
  if (links.main >= 0 || links.series.length < 4) return
  const counts = new Map<string, { count: number; first: number }>()
  let total = 0
  views.forEach((view, i) => {
    for (const item of view.items) {
      if (item.type !== 'C') continue
      const name = links.names[item.mention.ref]!
      const known = counts.get(name) ?? { count: 0, first: i }
      counts.set(name, { ...known, count: known.count + 1 })
      total++
    }
  })
  const best = [...counts].toSorted((a, b) => b[1].count - a[1].count || a[1].first - b[1].first)[0]
  if (best === undefined || best[1].count < total * (best[1].first <= 1 ? 0.4 : 0.6) || best[1].first > 3) return
  const carried = new Set(drafts.filter(draft => draft.property === 'platform').map(draft => draft.series))
  for (const draft of drafts.slice()) {
    if ((draft.property !== 'renewal' && draft.property !== 'release') || carried.has(draft.series)) continue
    carried.add(draft.series)
    drafts.push(carriedBy(draft, best[0], 'the round-up’s channel'))
  }
}

/** What after a channel makes it part of another name or of somebody's title. */
const notCarrier =
  /^(?: 's)?(?: (?:entertainment|president|executives?|exec|chief|boss(?:es)?|ceo|chairman|head|vice|senior|director|controller|commissioner|news|studios?|signature|productions?|owned|subscribers?|users|shares?|app|account|spokes\w+|tudum|geeked|press|panel|upfront|event|comedy boss|drama boss|co-?ceo|lead|scripted|originals president|publicity|pictures|television studios|content|- ?owned)\b)/
const carriers =
  /(?:\b(?:on|onto|to|for|at|via|over|through|across|by|from|with|hit|between|and|or|in|is|of|platform|streamer|network|channel|broadcaster|giant|service|home|exclusively|both|including|original) (?:the |the streaming (?:giant|service|platform) |streaming (?:giant|service|platform) |streamer |us |uk |south korea 's |australia 's |pay tv |cable |free-to-air |broadcast |rival |network |american |british |, )*|[(|:–-] ?|^(?:the )?|, (?:and )?|“ |'s )$/
const verbs =
  /^(?: (?:has|have|had|is|are|was|were|will|would|also|officially|just|today|recently|now|finally|and|already|reportedly|quietly|not|yet|been|be|to|soon|today|%D\d+|did|does|do|,|on|which|that|still))* (?:renew|cancel|axe|order|pick|announc|confirm|reveal|releas|premier|launch|drop|air|stream|commission|greenl|green|giv|gave|hand|bring|brought|develop|set|debut|broadcast|unveil|sav|reviv|schedul|decid|pull|scrap|share|post|verif|want|pass|order|show|make|made|produc|co-produc|carry|carri|run|ran|tap|cast|add|teas|plan|land|nab|buy|bought|acquir|adapt|work|firm|issue|opt|continu|extend|end|expand|delay|push|move|say|said|unveil|list|slat|host|return|start|begin|began|revea|explain|describ|join|take|took|get|got|look|keep|kept|describe|earn|own|have|need|remain)/

function readChannel(scope: Scope, item: Item): void {
  const { norm } = scope
  const index = scope.items.indexOf(item)
  const after = norm.slice(item.at + 2 + String(index).length)
  const before = norm.slice(0, item.at)
  if (notCarrier.test(after)) return
  if (
    /\b(?:formerly|former|ex-|like|unlike|similar to|such as|competitor|rivals?|subscribe to|subscription to|shares in|employees of|photo:|image:|credit:|credit|courtesy(?: of)?|courtesy|photo by|dvd on|blu-ray on|buy on|purchase on|©) (?:the )?$/.test(
      before,
    ) &&
    !/\b(?:former|formerly) (?:a )?$/.test(before)
  )
    return
  if (
    /\b(?:president|head|ceo|chief|chairman|chairwoman|executive|vp|boss|officer|controller|director) (?:of|at|for) (?:[a-z&-]+ ){0,3}(?:%C\d+(?: ,| and| , and)? )*(?:the )?$/.test(
      before,
    ) ||
    /\bonce in development at $/.test(before)
  )
    return
  const refs = seriesOf(scope, item)
  if (refs.length === 0) return
  const possessive = /^ ?'s\b/.test(after) || /^ ' /.test(after)
  const adjective =
    /^(?: original| originals| limited| hit| new| crime| period| medical| legal| fantasy| sci-fi| animated| teen| spanish| korean| turkish| mexican| indian| historical| horror| romantic| supernatural| mini)*(?: -)?(?: series| drama| dramas| comedy| comedies| sitcom| sitcoms| show| shows| thriller| anime| hit| original| miniseries| k-drama| pilot| soap| dramedy| docuseries| procedural| teaser| trailer| reality| programme| revival| reboot| period| crime| family| game| smash| western| bow| debut| premiere| release| run| slate| schedule| lineup| roster| series'|\b %T)/.test(
      after,
    )
  const acts = verbs.test(after)
  const carried = carriers.test(before)
  const apposed = /%T\d+(?: ”)? (?:\( )?$/.test(before)
  if (!possessive && !adjective && !acts && !carried && !apposed) return
  // "on Instagram and Netflix": a place of talk is none of broadcast.
  if (carried && /\b(?:told|tweeted|posted|interview|spoke|deal|contract) (?:\w+ ){0,3}?(?:on|with|at|to) (?:the )?$/.test(before)) return
  const name = nameOf(scope, item)
  for (const ref of refs) {
    claim(
      scope,
      'platform',
      { name, region: null },
      {
        rule: possessive ? '<channel>’s series' : acts ? '<channel> acts on the series' : 'on <channel>',
        at: item.at,
        end: item.at + 4,
        series: ref,
        season: null,
        polarity: /\b(?:not|never|no longer) (?:be |been |currently |yet |[a-z]+ed )*(?:[a-z]+ )?(?:on|to|via|at) (?:the )?$/.test(before)
          ? 'denied'
          : 'affirmed',
        modality: 'asserted',
      },
    )
  }
}

/** "Netflix’s dark take on the genre, X", "Netflix’s X spin-off, Y": what follows the possessive is its own, past the title that only says of what kind. */
const ownTitle =
  /^%C\d+(?: (?:'s|')(?:(?: (?!and|but|while|;)(?:[a-z'’-]+|%P\d+|%D\d+|,)){0,7}? (?:“ )?%T\d+(?: ”)? (?:spin-?off|spin - off|prequel|sequel|companion|reboot|revival|follow-up|offshoot)(?: series| drama)? ,)?(?: (?!and|but|while|;)(?:[a-z'’-]+|%[PD]\d+(?! (?:,|;|and) %P)|,(?! %P))){0,7}?|(?: ,)?(?: (?!and|but|while)[a-z'’-]+){0,6}?) (?:“ )?(%T\d+)(?!(?: ”)? (?:spin-?off|spin - off|prequel|sequel|companion|creators?|stars?)\b)/
/** A channel that opens its clause and makes something. */
const acting =
  /^%C\d+(?: is| has| are| will)? (?:readying|developing|working|looking|prepping|adapting|casting|making|filming|planning|has|have|offers|counters|unveils|boasts|launching|bringing|debuting|rolling)\b/

/** The first title after a channel that opens a clause, before another channel. */
function objectOf(scope: Scope, item: Item): RegExpExecArray | null {
  if (!/(?:^|[,;:] |\b(?:while|and|but|meanwhile|today|yesterday) )(?:the )?$/.test(scope.norm.slice(0, item.at))) return null
  return /^%C\d+(?:(?! ; | while |%C\d).)*?(%T\d+)/.exec(scope.norm.slice(item.at))
}

/** The series that a channel of a sentence carries: the list it stands with. */
function seriesOf(scope: Scope, item: Item): number[] {
  const titles = titlesOf(scope)
  if (titles.length === 0) {
    const ref = seriesAt(scope, item.at)
    return ref === null ? [] : [ref]
  }
  // "Netflix’s X": what follows the possessive is its own.
  const after = scope.norm.slice(item.at)
  const own = ownTitle.exec(after) ?? (verbs.test(after.replace(/^%C\d+/, '')) || acting.test(after) ? objectOf(scope, item) : null)
  const pick =
    own !== null ? titles.find(title => title === itemOf(scope, own.at(-1)!)) : (titles.findLast(title => title.at < item.at) ?? titles[0])
  const chosen = pick ?? titles[0]!
  return [...new Set(titleList(scope, chosen).map(refOf))]
}
