import type { Span } from '../model/index.ts'

/** What goes with a line that is no part of the article: itself, the short lines after it too, or all that follows. */
export type Dropped = 'line' | 'list' | 'rest'

/** Phrases that begin such a line; those that end in `$` must be the whole of it but for marks and digits. */
const phrases: Readonly<Record<Dropped, readonly string[]>> = {
  line: listed(`
    also read | read also | read more | read next | read:$ | also see | see also | also check | also watch | watch also |
    must read | must-read | related: | related link | more: | recommended: | suggested: | up next | don’t miss: |
    don't miss: | check out: | check also | check out our | click here | tap here | keep reading | continue reading |
    article continues | article continued | story continues | story continued | continues below | scroll down to |
    scroll to continue | advertisement | advertising$ | ad$ | ads by | sponsored$ | sponsored by | promoted$ | paid content |
    affiliate disclosure | this post may contain affiliate | this article contains affiliate | this post contains affiliate |
    we may earn a commission | if you buy something | as an amazon associate | subscribe to | subscribe now | subscribe$ |
    sign up for | sign up to | sign up$ | sign in$ | log in$ | login$ | register$ | get the latest news | get our newsletter |
    newsletter$ | enter your email | by signing up | by subscribing | by entering your email | by clicking |
    unsubscribe at any time | join our newsletter | join our telegram | join our whatsapp | join us on | follow us |
    follow our | find us on | like us on | bookmark this | download our app | download the app | share$ | share this |
    share on | share via | share the | share article | share post | tweet$ | tweet this | pin it | pin$ | print$ |
    print this | email$ | email this | e-mail$ | facebook$ | twitter$ | x$ | instagram$ | linkedin$ | pinterest$ | reddit$ |
    whatsapp$ | telegram$ | tumblr$ | copy link | copy url | link copied | save for later | save article | save$ |
    like this: | like$ | loading... | loading… | loading$ | we use cookies | this site uses cookies |
    this website uses cookies | our website uses cookies | by continuing to use | accept all cookies | accept cookies |
    cookie settings | manage cookies | cookie policy | privacy policy | terms of use | terms of service |
    terms and conditions | skip to content | skip to main | skip navigation | jump to | toggle navigation | menu$ | home$ |
    search$ | search for: | close$ | back to top | go to top | table of contents | contents$ | show comments | view comments |
    hide comments | filed under | posted in | posted filed under | categories: | category: | tags: | tagged | tag: | topics: |
    more on: | view all posts | view all | see all | see more$ | show more | load more | more$ | this video is unavailable |
    this video is not | your browser does not | javascript is | please enable javascript | please enable cookies |
    turn on javascript | video player | play video | all rights reserved | copyright © | copyright (c) | copyright 2 | © 1 |
    © 2 | © | this material may not be | photo gallery | image gallery | view gallery | this article was originally |
    originally published | this article is more than | this story has been updated | this article has been updated |
    previous post | next post | previous article | next article | previous story | next story | prev$ | previous$ | next$ |
    skip ad | min read$ | minute read$ | minutes read$ | want more | stay connected | get more stories | thanks for reading |
    thank you for reading | google news$ | follow on google news | add as a preferred source`),
  list: listed(`
    related posts | related post$ | related articles | related article$ | related stories | related story$ | related news |
    related topics | related content | related coverage | related reading | related links | related videos |
    related searches | related$ | you may also | you might also | you might like | you may like | you’ll also like |
    you'll also like | people also ask$ | readers also liked | similar posts | similar articles | similar stories |
    more from | more stories | more articles | more like this | more news$ | more in$ | recommended for you |
    recommended stories | recommended articles | recommended reading | recommended posts | recommended videos | recommended$ |
    suggested for you | suggested articles | suggested reading | trending now | trending stories | trending articles |
    trending news | trending$ | most read | most popular | most viewed | most commented | most recent | popular posts |
    popular stories | popular articles | popular now | popular$ | latest news | latest stories | latest articles |
    latest posts | latest videos | latest$ | recent posts | recent articles | recent stories | recent news | recent comments |
    top stories | top news | top posts | editors’ picks | editors' picks | editor’s picks | editor's picks | editor’s pick |
    editor's pick | featured posts | featured stories | around the web | from around the web | from the web |
    from our partners | our partners | sponsored content | sponsored links | sponsored stories | promoted content |
    promoted stories | promoted links | paid partnership | in case you missed it | what to read next | what to watch next$ |
    also on | other stories | other articles | archives$ | meta$ | follow us on social`),
  rest: listed(`
    leave a comment | leave a reply | leave your comment | leave comment | post a comment | post comment | add a comment |
    add comment | add your comment | write a comment | submit a comment | submit comment | join the conversation |
    join the discussion | be the first to comment | have your say | reader comments | user comments | comments$ | comments ( |
    comments are closed | comments are off | no comments | comment$ | comment below |
    your email address will not be published | required fields are marked | save my name | cancel reply | reply to |
    you must be logged in | log in to comment | sign in to comment | login to comment | log in to leave |
    this site uses akismet | notify me of | about the author | about author | about us$ | about the writer | written by$`),
}

function listed(text: string): string[] {
  return text.trim().split(/\s*\|\s*/)
}

interface Phrase {
  readonly text: string
  readonly whole: boolean
  readonly dropped: Dropped
}

/** The phrases by their first word. */
const byWord = new Map<string, Phrase[]>()
for (const dropped of ['rest', 'list', 'line'] as const) {
  for (const entry of phrases[dropped]) {
    const whole = entry.endsWith('$')
    const text = whole ? entry.slice(0, -1) : entry
    const word = text.slice(0, wordEnd(text, 0, text.length))
    const same = byWord.get(word)
    if (same) same.push({ text, whole, dropped })
    else byWord.set(word, [{ text, whole, dropped }])
  }
}

const longestPhrase = 64
/** Longer lines say something of their own, whatever they begin with. */
const longestLine = 320
const counted = /^\d[\d,.k]*\s*(comments?|replies|responses|thoughts? on|shares?|likes?|views?|min(?:ute)?s? read)\b/i

/** Whether a line is no part of the article but of the page around it, and what goes with it; null for the article's own lines. */
export function boilerplateAt(text: string, line: Span): Dropped | null {
  const length = line.end - line.start
  if (length > longestLine) return null
  // A box to tick is a question to the reader.
  if (text.charCodeAt(line.start) === 0x5b && /^\[[ xX]?\](?!\()/.test(text.slice(line.start, line.start + 4))) return 'line'
  let at = line.start
  while (at < line.end && isMark(text.charCodeAt(at))) at++
  if (at === line.end) return length <= 3 ? 'line' : null
  const first = text.charCodeAt(at)
  if (first >= 0x30 && first <= 0x39) {
    const count = length < 60 ? counted.exec(text.slice(at, line.end)) : null
    return count === null ? null : /^(?:c|re|t)/i.test(count[1]!) ? 'rest' : 'line'
  }
  const end = wordEnd(text, at, line.end)
  if (end - at > 16) return null
  const found = byWord.get(text.slice(at, end).toLowerCase())
  if (found === undefined) return null
  const opening = text.slice(at, Math.min(line.end, at + longestPhrase)).toLowerCase()
  for (const phrase of found) {
    if (!opening.startsWith(phrase.text)) continue
    if (phrase.whole ? isOver(text, at + phrase.text.length, line.end) : isEdge(opening, phrase.text.length)) return phrase.dropped
  }
  return null
}

/** Where the word that begins at a place ends; a lone mark counts as a word. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isWordCode(text.charCodeAt(at))) at++
  return at === from ? from + 1 : at
}

function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x27 || code === 0x2019 || code === 0x2d
}

function isEdge(opening: string, at: number): boolean {
  return at >= opening.length || !isWordCode(opening.charCodeAt(at)) || !isWordCode(opening.charCodeAt(at - 1))
}

/** Whether only marks and digits follow. */
function isOver(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isWordCode(code) || code >= 0xc0) return false
  }
  return true
}

/** White space and marks that pages put before a phrase: dashes, arrows, brackets, bullets, emphasis. */
function isMark(code: number): boolean {
  if (code <= 0x2f) return code !== 0x22 && code !== 0x27 && code !== 0x24
  return (
    code === 0x3e ||
    code === 0x5b ||
    code === 0x5f ||
    code === 0x7c ||
    code === 0xbb ||
    code === 0xab ||
    (code >= 0x2010 && code <= 0x2015) ||
    (code >= 0x2190 && code <= 0x27bf && code !== 0x2764) ||
    code === 0x2022 ||
    code === 0xb7
  )
}
