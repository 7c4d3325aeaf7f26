/** Why a file of lists cannot be read at all. */
export type ListFault =
  | 'empty'
  | 'encrypted'
  | 'damaged zip'
  | 'zip method'
  | 'too big'
  | 'too many'
  | 'damaged table'
  | 'damaged json'
  | 'unknown'
  | 'other service'
  | 'newer'

const sentences: Readonly<Record<ListFault, (where: string) => string>> = {
  empty: () => 'The file is empty.',
  encrypted: () => 'The zip is locked with a password: unpack it, and give the files in it as a zip without one.',
  'damaged zip': where => `The zip is damaged${at(where)}: get it anew from where it came from.`,
  'zip method': where => `The zip is packed in a way that Hiatus cannot read${at(where)}: unpack it and zip it again.`,
  'too big': () => 'The file holds more than 100 MB of text, which is more than Hiatus takes.',
  'too many': () => 'The file holds more than Hiatus takes: 50,000 files in a zip, 20,000 series, 300,000 episodes.',
  'damaged table': where => `The table is torn${at(where)}: get the file anew from where it came from.`,
  'damaged json': where => `The JSON is torn${at(where)}: get the file anew from where it came from.`,
  unknown: () => 'This is no file of lists that Hiatus knows: it reads those of TV Time, Trakt, IMDb, Simkl, Sonarr and its own.',
  'other service': where => `This is no file of ${where}.`,
  newer: () => 'The file was written by a newer Hiatus: use that one.',
}

/** A file of lists that cannot be read: one line for its owner. */
export class ListError extends Error {
  readonly exitCode = 2
  readonly fault: ListFault
  readonly where: string

  constructor(fault: ListFault, where = '', cause?: unknown) {
    super(sentences[fault](where), { cause })
    this.name = 'ListError'
    this.fault = fault
    this.where = where
  }
}

function at(where: string): string {
  return where === '' ? '' : ` at ${where}`
}
