/** Where a text stops being JSON. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault'
  /** In UTF-16 units from the beginning of the text. */
  readonly offset: number

  constructor(offset: number, what: string) {
    super(what)
    this.offset = offset
  }
}

type State = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma'

const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)/y
const blank = /[ \t\n\r]*/y
const missing: Readonly<Record<State, string>> = {
  value: 'a value is missing or broken here',
  'value or ]': 'a value or ] is missing here',
  name: 'a name in double quotes is missing here',
  'name or }': 'a name in double quotes or } is missing here',
  colon: 'a colon is missing here',
  comma: 'a comma or the end of the list or object is missing here',
}

/** The end of the JSON value (RFC 8259) that begins at an offset. Throws `JsonFault` where it is none: `JSON.parse` often doesn't say where. */
export function valueEnd(text: string, from: number): number {
  const open: string[] = []
  let state: State = 'value'
  token.lastIndex = from
  for (;;) {
    const before = token.lastIndex
    const match = token.exec(text)
    if (match === null) throw new JsonFault(skipBlank(text, before), missing[state])
    const next = nextState(state, match[1], match[2] !== undefined, open)
    if (next === null) throw new JsonFault(skipBlank(text, before), missing[state])
    if (next === 'comma' && open.length === 0) return token.lastIndex
    state = next
  }
}

/** What may follow a token, or null where the token may not stand. `open` are the ends that are still to come. */
function nextState(state: State, sign: string | undefined, isString: boolean, open: string[]): State | null {
  if (state === 'colon') return sign === ':' ? 'value' : null
  if (state === 'name' || state === 'name or }') {
    if (isString) return 'colon'
    return state === 'name or }' && sign === '}' ? close(open) : null
  }
  if (state === 'comma') {
    if (sign === ',') return open.at(-1) === '}' ? 'name' : 'value'
    return sign !== undefined && sign === open.at(-1) ? close(open) : null
  }
  if (sign === undefined) return 'comma'
  if (sign === '{') return begin(open, '}', 'name or }')
  if (sign === '[') return begin(open, ']', 'value or ]')
  return state === 'value or ]' && sign === ']' ? close(open) : null
}

function begin(open: string[], end: string, next: State): State {
  open.push(end)
  return next
}

function close(open: string[]): State {
  open.pop()
  return 'comma'
}

/** The offset of the first character from an offset on that is no white space. */
export function skipBlank(text: string, from: number): number {
  blank.lastIndex = from
  blank.exec(text)
  return blank.lastIndex
}
