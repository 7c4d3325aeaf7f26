/** What a scan of HTML reports, in order. Offsets point into the HTML. */
export interface TagHandler {
  /** A start tag; its attributes stand raw from `from` to `to`. */
  open(name: string, from: number, to: number): void
  close(name: string): void
  text(from: number, to: number): void
  /** The raw contents of a script, a style or another element whose contents are no markup. */
  raw?(name: string, attributesFrom: number, attributesTo: number, from: number, to: number): void
}

/** Elements whose contents are no markup until their end tag. */
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])
/** Longer names are no elements. */
const longestName = 40

/**
 * Walks over the tags of HTML without building a tree: no depth can overflow it, and its time is in proportion to the length,
 * for each search either moves the place or ends the scan. Follows the HTML standard in what ends a comment, a tag or a script.
 */
export function scanTags(html: string, handler: TagHandler): void {
  // Words begin at `from`; the next mark is looked for from `at` on.
  let from = 0
  let at = 0
  while (at < html.length) {
    const mark = html.indexOf('<', at)
    if (mark < 0) break
    const next = html.charCodeAt(mark + 1)
    const isStart = isLetter(next)
    if (!isStart && next !== 0x2f && next !== 0x21 && next !== 0x3f) {
      at = mark + 1
      continue
    }
    if (mark > from) handler.text(from, mark)
    from = at = isStart ? startTag(html, mark, handler) : otherTag(html, mark, handler)
  }
  if (from < html.length) handler.text(from, html.length)
}

/** An end tag, a comment, a declaration or what the standard takes for a comment. */
function otherTag(html: string, mark: number, handler: TagHandler): number {
  if (html.startsWith('<!--', mark)) return commentEnd(html, mark)
  if (html.charCodeAt(mark + 1) !== 0x2f || !isLetter(html.charCodeAt(mark + 2))) return after(html, '>', mark)
  const end = nameEnd(html, mark + 2)
  handler.close(html.slice(mark + 2, Math.min(end, mark + 2 + longestName)).toLowerCase())
  return after(html, '>', end)
}

function startTag(html: string, mark: number, handler: TagHandler): number {
  const from = nameEnd(html, mark + 1)
  const name = html.slice(mark + 1, Math.min(from, mark + 1 + longestName)).toLowerCase()
  const to = tagEnd(html, from)
  // A tag that the end of the document cuts off is none.
  if (to >= html.length) return html.length
  if (!rawElements.has(name) || html.charCodeAt(to - 1) === 0x2f) {
    handler.open(name, from, to)
    return to + 1
  }
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  pattern.lastIndex = to + 1
  const end = pattern.exec(html)?.index ?? html.length
  handler.raw?.(name, from, to, to + 1, end)
  return end >= html.length ? html.length : after(html, '>', end)
}

/** Where a start tag's `>` stands; quotes count only around the values of attributes. */
function tagEnd(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const code = html.charCodeAt(at)
    if (code === 0x3e) return at
    at++
    if (code !== 0x3d) continue
    while (at < html.length && isSpace(html.charCodeAt(at))) at++
    const quote = html.charCodeAt(at)
    if (quote === 0x22 || quote === 0x27) {
      const end = html.indexOf(quote === 0x22 ? '"' : "'", at + 1)
      if (end < 0) return html.length
      at = end + 1
    }
  }
  return html.length
}

const attribute = /([^\s=>"'/][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g

/** The attributes of a start tag by their names in lower case, with entities still in them. Of very long tags only the start is read. */
export function readAttributes(html: string, from: number, to: number): Map<string, string> {
  const found = new Map<string, string>()
  if (to <= from) return found
  for (const match of html.slice(from, Math.min(to, from + 20_000)).matchAll(attribute)) {
    const name = match[1]!.toLowerCase()
    if (!found.has(name)) found.set(name, match[2] ?? match[3] ?? match[4] ?? '')
    if (found.size >= 100) break
  }
  return found
}

function commentEnd(html: string, mark: number): number {
  if (html.startsWith('>', mark + 4)) return mark + 5
  if (html.startsWith('->', mark + 4)) return mark + 6
  return after(html, '-->', mark + 4)
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from)
  return at < 0 ? html.length : at + end.length
}

function nameEnd(html: string, from: number): number {
  let at = from
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === 0x3e || code === 0x2f || isSpace(code)) break
  }
  return at
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}
