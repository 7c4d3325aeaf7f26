import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeText } from './encoding.ts'
import { ReadError } from './read-error.ts'

const words = 'Café “Salt Harbour” — naïve, €5'
const utf8 = new TextEncoder().encode(words)
/** The bytes of a text of Latin letters and a few marks in windows-1252. */
const western = Uint8Array.from(words, char => ({ '“': 0x93, '”': 0x94, '—': 0x97, '€': 0x80 })[char] ?? char.charCodeAt(0))
const utf16 = (text: string, big: boolean) =>
  Uint8Array.from(
    [...text].flatMap(char =>
      big ? [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255] : [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8],
    ),
  )
const join = (...parts: (string | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap(part => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]))
/** "Лампа" and "등대" in the encodings of their countries. */
const russian = Uint8Array.from([0xcb, 0xe0, 0xec, 0xef, 0xe0])
const korean = Uint8Array.from([0xb5, 0xee, 0xb4, 0xeb])

const cases: readonly (readonly [what: string, bytes: Uint8Array, contentType: string | null, text: string])[] = [
  ['UTF-8 without a label', utf8, null, words],
  ['windows-1252 without a label', western, null, words],
  ['UTF-8 with its mark', join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8), null, words],
  ['UTF-16LE with its mark', join(Uint8Array.of(0xff, 0xfe), utf16(words, false)), null, words],
  ['UTF-16BE with its mark', join(Uint8Array.of(0xfe, 0xff), utf16(words, true)), null, words],
  ['UTF-16LE without its mark', utf16('The lighthouse drama is back', false), null, 'The lighthouse drama is back'],
  ['UTF-16BE without its mark', utf16('The lighthouse drama is back', true), null, 'The lighthouse drama is back'],
  ['the header’s label', russian, 'text/plain; charset=windows-1251', 'Лампа'],
  ['the header’s label in quotes', russian, 'text/plain; charset="WINDOWS-1251"', 'Лампа'],
  ['the page’s label', join('<meta charset=euc-kr>', korean), null, '<meta charset=euc-kr>등대'],
  [
    'the page’s label in http-equiv',
    join('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', russian),
    'text/html',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Лампа',
  ],
  [
    'the XML declaration',
    join('<?xml version="1.0" encoding="windows-1251"?>', russian),
    null,
    '<?xml version="1.0" encoding="windows-1251"?>Лампа',
  ],
  [
    'the header’s label before the page’s',
    join('<meta charset=euc-kr>', russian),
    'text/html; charset=windows-1251',
    '<meta charset=euc-kr>Лампа',
  ],
  ['a label that is none', utf8, 'text/html; charset=klingon', words],
  ['a label of UTF-8 that the bytes belie', western, 'text/html; charset=utf-8', words],
  ['a label of Latin-1 on UTF-8', utf8, 'text/html; charset=iso-8859-1', words],
  ['a label of UTF-16 on UTF-8', join('<meta charset=utf-16>', utf8), null, `<meta charset=utf-16>${words}`],
  ['UTF-8 with one bad byte', join(utf8, Uint8Array.of(0xff), utf8), null, `${words}\ufffd${words}`],
  ['line ends of all sorts', new TextEncoder().encode('a\r\nb\rc\n'), null, 'a\nb\nc\n'],
]
for (const [what, bytes, contentType, text] of cases) test(what, () => assert.equal(decodeText(bytes, contentType, 'x'), text))

describe('UTF-8 that was read as windows-1252', () => {
  const garble = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
  for (const text of ['The keeper’s “lamp” — it burns…', 'Café, naïve, Señor Muñoz', 'Pokój 101 — żółw', '등대 the lighthouse']) {
    test(`"${text}" is mended`, () => assert.equal(decodeText(new TextEncoder().encode(garble(text)), null, 'x'), text))
  }
  test('is mended where the last byte of a closing quote was lost', () =>
    assert.equal(decodeText(new TextEncoder().encode('â€œlampâ€ and itâ€™s'), null, 'x'), '“lamp” and it’s'))
  for (const text of ['An Â in a name, ’tis “sound” — é', 'São Paulo, SÃO PAULO — “Ã”', 'The keeper’s lamp'])
    test(`"${text}" is left alone`, () => assert.equal(decodeText(new TextEncoder().encode(text), null, 'x'), text))
})

describe('what is no text is refused in one line:', () => {
  const ascii = (text: string) => Uint8Array.from(text, char => char.charCodeAt(0))
  for (const [what, bytes, problem, message] of [
    ['nothing', new Uint8Array(), 'empty', /is empty/],
    ['white space', ascii(' \n\t\r\n'), 'empty', /nothing but white space/],
    ['a PDF', ascii('%PDF-1.7 ...'), 'binary', /is a PDF, not text/],
    ['a PNG', ascii('\x89PNG\r\n\x1a\n'), 'binary', /a PNG image/],
    ['a JPEG', ascii('\xff\xd8\xff\xe0'), 'binary', /a JPEG image/],
    ['a zip archive', ascii('PK\x03\x04abc'), 'binary', /zip archive or an office document/],
    ['gzip', ascii('\x1f\x8b\x08'), 'binary', /gzip-compressed/],
    ['a WebP', ascii('RIFF1234WEBP'), 'binary', /picture or sound/],
    ['an MP4', ascii('\0\0\0\x18ftypmp42'), 'binary', /video or picture/],
    ['NUL bytes', ascii('text\0text\0text'), 'binary', /binary data/],
    ['control characters', ascii('ab\x01\x02\x03\x04\x05\x06'.repeat(20)), 'undecodable', /no text encoding/],
  ] as const) {
    test(what, () =>
      assert.throws(
        () => decodeText(bytes, null, 'a file'),
        error =>
          error instanceof ReadError &&
          error.problem === problem &&
          error.exitCode === 2 &&
          message.test(error.message) &&
          !error.message.includes('\n'),
      ),
    )
  }
})
