import { harmless } from './terminal-text.ts'

/** Text as Markdown that means nothing but itself: one line, every mark of CommonMark and of HTML escaped (CommonMark 0.31, section 2.4). */
export function plainMarkdown(text: string): string {
  return harmless(text)
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/^(?:[#+-]|\d+[.)])/, '\\$&')
    .replaceAll('://', '\\://')
}
