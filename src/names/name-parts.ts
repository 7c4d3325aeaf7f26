/** What else than given and family names stands in names. Our own compilation. */

/** Titles before a name. */
export const honorifics: ReadonlySet<string> = new Set('mr mrs ms miss dr sir dame lord lady prof professor rev saint'.split(' '))

/** What tells the generations of a family apart, at the end of a name; junior and II are one. */
export const generations: ReadonlyMap<string, string> = new Map([
  ['jr', 'junior'],
  ['junior', 'junior'],
  ['ii', 'junior'],
  ['sr', 'senior'],
  ['senior', 'senior'],
  ['iii', 'third'],
  ['iv', 'fourth'],
])

/** Small words before family names: of, from, son of. */
export const particles: ReadonlySet<string> = new Set(
  'de da das do dos du des del della delle di d la le las los el al ul van von vom der den ter ten te zu zur af av bin ibn ben bint abu y e i'.split(
    ' ',
  ),
)

/** Articles that Arabic names are written with, in one way or another. */
export const arabicArticles: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'as',
  'es',
  'ar',
  'er',
  'an',
  'ad',
  'ed',
  'at',
  'ash',
  'esh',
  'az',
])

/** Family names that stand first at home and last in English: Hungarian. */
export const hungarianFamilies: ReadonlySet<string> = new Set(
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi torok feher balazs gal kis szucs kocsis orsos pinter fodor szalai sipos magyar lukacs gulyas biro kiraly katona laszlo jakab bogdan balint boros fazekas kelemen antal somogyi fulop vincze hegedus deak bako pasztor varadi tarr jancso szasz nemes rohrig mundruczo enyedi'.split(
    ' ',
  ),
)

/** Vietnamese family names; they too stand first at home. */
export const vietnameseFamilies: ReadonlySet<string> = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dao dinh doan trinh truong mai lam luong cao ton to ta thai ha phung'.split(
    ' ',
  ),
)

/** Endings of patronymics that stand between a given and a family name: Russian, Ukrainian, Bulgarian. */
export const middlePatronymic = /(?:[oe]vich|[oe]vna|ichna|[oe]vych|ivna|[oe]vic|[ln]ic)$/
/** Endings of Icelandic patronymics and matronymics, which are no family names. */
export const icelandicPatronymic = /(?:sson|arson|dottir)$/
