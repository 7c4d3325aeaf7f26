/** What a body turned out to be that should be JSON. */
export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  /** It begins as JSON does and stops in the middle. */
  | { readonly kind: 'cut' }
  /** Something else, described for the end of a sentence: `a web page ("Just a moment...")`. */
  | { readonly kind: 'other'; readonly what: string }

/** Reads a body as JSON (RFC 8259: in UTF-8). Services and those between send web pages in its place: a captcha, a sign-in, a page about maintenance. */
export function readJson(bytes: Uint8Array): JsonBody {
  const text = new TextDecoder().decode(bytes).trim()
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown }
  } catch {
    if (text === '' || /^[[{"]/.test(text)) return { kind: 'cut' }
    return { kind: 'other', what: text.startsWith('<') ? `a web page${quoted(titleOf(text))}` : `some text${quoted(text)}` }
  }
}

function titleOf(page: string): string {
  return /<title[^>]*>([^<]*)/i.exec(page)?.[1] ?? ''
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line === '' ? '' : ` ("${line.length > 60 ? `${line.slice(0, 60)}…` : line}")`
}
