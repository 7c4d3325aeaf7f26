import { isLikelyDay } from '../model/index.ts'
import type { ArticleInput } from '../pipeline/index.ts'

/** What a reader put into the form, as it stands. */
export interface Filled {
  readonly text: string
  readonly address: string
  readonly published: string
}

/** What is asked for: a text, a file or an address; or why it cannot be checked, in one sentence. */
export type Submission =
  | { readonly kind: 'input'; readonly input: ArticleInput; readonly published: string | null }
  | { readonly kind: 'address'; readonly address: string; readonly published: string | null }
  | { readonly kind: 'problem'; readonly sentence: string }

/** An empty form. */
export const nothingFilled: Filled = { text: '', address: '', published: '' }

/** What stands in the fields of a form; a file cannot be shown again. */
export function filledOf(form: FormData): Filled {
  const field = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    text: field('text').replace(/\r\n?/g, '\n'),
    address: field('address').trim(),
    published: field('published').trim(),
  }
}

/** Reads a form into what is to be checked. Never throws: what is wrong is said in one sentence. */
export async function readSubmission(form: FormData): Promise<Submission> {
  const { text, address, published } = filledOf(form)
  const file = await fileOf(form)
  const given = [text.trim() !== '', file !== null, address !== ''].filter(Boolean).length
  if (published !== '' && !isLikelyDay(published)) {
    return problem(
      `“${published.slice(0, 40)}” is no day: give the day of publication as year-month-day, such as 2022-08-29, or leave it empty.`,
    )
  }
  if (given === 0) return problem('Nothing to check yet: paste a text, choose a file or give an address.')
  if (given > 1) return problem('That is more than one article: give a text, a file or an address, and leave the others empty.')
  const day = published === '' ? null : published
  if (file !== null) return { kind: 'input', input: file, published: day }
  if (address !== '') return readAddress(address, day)
  return { kind: 'input', input: pasted(text), published: day }
}

/** An upload, or a file that a report page hands back to be downloaded in another form. */
async function fileOf(form: FormData): Promise<ArticleInput | null> {
  const file = form.get('file')
  if (file instanceof File && (file.size > 0 || file.name !== '')) {
    return {
      bytes: new Uint8Array(await file.arrayBuffer()),
      contentType: knownType(file.type),
      url: null,
      name: file.name,
    }
  }
  const bytes = form.get('bytes')
  if (typeof bytes !== 'string' || bytes === '') return null
  const [type, name] = [form.get('type'), form.get('name')]
  return {
    bytes: new Uint8Array(Buffer.from(bytes, 'base64')),
    contentType: typeof type === 'string' ? knownType(type) : null,
    url: null,
    name: typeof name === 'string' ? name : 'file',
  }
}

function readAddress(address: string, published: string | null): Submission {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`
  const url = URL.canParse(full) ? new URL(full) : null
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    !(url.hostname.includes('.') || url.hostname.includes(':') || url.hostname === 'localhost')
  ) {
    return problem(`“${address.slice(0, 80)}” is no web address: give one that begins with https:// or http://.`)
  }
  return { kind: 'address', address: url.href, published }
}

function pasted(text: string): ArticleInput {
  const isHtml = /^\s*<(?:!doctype|html|head|body|article|main|div|p|h1)\b/i.test(text)
  return {
    bytes: new TextEncoder().encode(text),
    contentType: `text/${isHtml ? 'html' : 'plain'}; charset=utf-8`,
    url: null,
    name: 'pasted text',
  }
}

/** A browser's word for the type of a file counts only where it says something. */
function knownType(type: string): string | null {
  return type === '' || type === 'application/octet-stream' ? null : type
}

function problem(sentence: string): Submission {
  return { kind: 'problem', sentence }
}
