/** Bytes of the characters that windows-1252 puts where Latin-1 has control characters. */
const byteOfChar = new Map<string, number>()
for (const [index, char] of [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'].entries()) byteOfChar.set(char, 0x80 + index)

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
/** A lead byte of UTF-8 and the bytes that may follow it, all read as windows-1252. */
const garbled =
  /[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{1,3}/g
/** What such a text has somewhere: by its punctuation, and by the alphabets of Europe and East Asia. */
const leads = ['â€', 'Ã', 'Â', 'Ð', 'Ñ', 'Ä', 'Å', 'Î', 'ã', 'å', 'æ', 'ç', 'ê', 'ë', 'ì', 'í']
/** Longer texts are judged by this much of them. */
const sampleLength = 200_000

/**
 * Undoes the reading of UTF-8 as windows-1252 ("â€™" for ’, "Ã©" for é), where the whole text shows it:
 * nearly all that is no ASCII must be such pairs. Takes time in proportion to the text, and next to none when there are none.
 */
export function repairMojibake(text: string): string {
  if (!leads.some(lead => text.includes(lead))) return text
  const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text
  let paired = 0
  let fixed = 0
  for (const [match] of sample.matchAll(garbled)) {
    paired += match.length
    if (decodePair(match) !== match) fixed++
  }
  if (fixed === 0 || paired < 2) return text
  let foreign = 0
  for (let i = 0; i < sample.length; i++) if (sample.charCodeAt(i) > 0x7f) foreign++
  if (paired < foreign * 0.8) return text
  // The third byte of ” has no character in windows-1252, and some programs lose it.
  const known = new Map<string, string>()
  const decode = (chars: string) => {
    let plain = known.get(chars)
    if (plain === undefined) {
      plain = decodePair(chars)
      if (known.size < 5000) known.set(chars, plain)
    }
    return plain
  }
  return text.replace(garbled, decode).replace(/â€(?![\u0080-\u00bf\u0100-\u2fff])/g, '”')
}

function decodePair(chars: string): string {
  // The lead byte tells how many follow; what the pattern took beyond these is left as it is.
  const lead = chars.charCodeAt(0)
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (chars.length < length) return chars
  const bytes = Uint8Array.from(chars.slice(0, length), char => byteOfChar.get(char) ?? char.charCodeAt(0))
  try {
    return strictUtf8.decode(bytes) + chars.slice(length)
  } catch {
    return chars
  }
}
