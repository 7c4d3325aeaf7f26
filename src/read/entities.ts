/** Names of the characters from U+00A0 on, in their order. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** The other names that articles use. */
const others: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„',
  lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', prime: '′', Prime: '″', trade: '™', euro: '€', dagger: '†', Dagger: '‡', permil: '‰',
  ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '‌', zwj: '‍', lrm: '', rlm: '', larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', rArr: '⇒',
  minus: '−', infin: '∞', ne: '≠', le: '≤', ge: '≥', asymp: '≈', hearts: '♥', star: '☆', starf: '★', check: '✓', cross: '✗',
  OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Zcaron: 'Ž', zcaron: 'ž', Ccaron: 'Č', ccaron: 'č', Cacute: 'Ć', cacute: 'ć', Yuml: 'Ÿ', fnof: 'ƒ',
  Lstrok: 'Ł', lstrok: 'ł', Sacute: 'Ś', sacute: 'ś', Scedil: 'Ş', scedil: 'ş', Gbreve: 'Ğ', gbreve: 'ğ', inodot: 'ı', Idot: 'İ', eogon: 'ę', aogon: 'ą', nacute: 'ń', zdot: 'ż',
  abreve: 'ă', Abreve: 'Ă', omacr: 'ō', Omacr: 'Ō', umacr: 'ū', Umacr: 'Ū', amacr: 'ā', imacr: 'ī', emacr: 'ē', circ: 'ˆ', tilde: '˜',
  colon: ':', comma: ',', period: '.', excl: '!', quest: '?', num: '#', lpar: '(', rpar: ')', lsqb: '[', rsqb: ']', sol: '/', bsol: '\\', lowbar: '_', ast: '*', vert: '|', hyphen: '‐', dollar: '$', percnt: '%', commat: '@', NewLine: '\n', Tab: '\t',
}

const named = new Map<string, string>(Object.entries(others))
latin1.split(' ').forEach((name, index) => named.set(name, String.fromCharCode(0xa0 + index)))

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,31}));?/g
const windows1252 = new TextDecoder('windows-1252')

/** A text of HTML with its character references resolved; names that are not known stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    // Numbers from 128 to 159 mean the characters of windows-1252, by the HTML standard.
    if (code >= 0x80 && code < 0xa0) return windows1252.decode(Uint8Array.of(code))
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
  })
}
