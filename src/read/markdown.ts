import type { Mark, Span } from '../model/index.ts'

/** Whether a text shows that it is written in Markdown: headings with #, links, bold, a fenced block, or underlined headings. */
export function isMarkdown(whole: string): boolean {
  // A text that is Markdown shows it early.
  const text = whole.length > 50_000 ? whole.slice(0, 50_000) : whole
  if (text.startsWith('# ') || text.startsWith('## ') || text.startsWith('---\n')) return true
  if (text.includes('](') && /\[[^[\]\n]{1,200}\]\((?:https?:|\/|#)/.test(text)) return true
  if (text.includes('\n#') && /\n#{1,6} \S/.test(text)) return true
  if (text.includes('**') && /\*\*[^\s*][^*\n]{0,300}\*\*/.test(text)) return true
  return (text.includes('\n===') || text.includes('\n---')) && /\S\n(?:={3,}|-{3,})[ \t]*\n/.test(text)
}

/** Emphasis with one mark, not bold: the mark hugs its words, and underscores stand outside of words. */
const italics = [
  /(?<![*\\])\*(?![\s*])([^*\n]{1,200}?)(?<![\s*\\])\*(?!\*)/g,
  /(?<![\p{L}\p{N}_\\])_(?![\s_])([^_\n]{1,200}?)(?<![\s_\\])_(?![\p{L}\p{N}_])/gu,
] as const
const link = /(?<![!\\])\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})(?: "[^"\n]{0,200}")?\)/g

/** The words in italics and the words of links within some stretches of a Markdown text, in order. The marks themselves stay in the text. */
export function markdownMarks(text: string, spans: readonly Span[]): Mark[] {
  const marks: Mark[] = []
  for (const { start, end } of spans) {
    const words = text.slice(start, end)
    if (/[*_]/.test(words)) for (const pattern of italics) collect(words, start, 'italic', pattern, marks)
    if (words.includes('](')) collect(words, start, 'link', link, marks)
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

function collect(words: string, offset: number, kind: Mark['kind'], pattern: RegExp, into: Mark[]): void {
  for (const match of words.matchAll(pattern)) {
    const start = offset + match.index + 1
    into.push({ kind, start, end: start + match[1]!.length })
  }
}

/** A line's words without Markdown's marks. */
export function plainWords(words: string, markdown: boolean): string {
  if (!markdown) return words
  return words
    .replace(/!?\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .trim()
}
