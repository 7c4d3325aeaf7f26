import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { Composer, type Piece } from './composer.ts'

/** As much of a DOM node as the walk needs; this project does without the browser's types. */
interface TreeNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: TreeNode | null
  readonly nextSibling: TreeNode | null
  readonly parentNode: TreeNode | null
}

const elementNode = 1
const textNode = 3

/** The blocks of a page's main content as Readability finds it; none when it finds nothing or the markup defeats it. */
export function readTree(html: string): readonly Piece[] {
  const content = mainContent(html)
  if (content === null) return []
  const composer = new Composer()
  // Without recursion, so that no depth overflows the stack.
  for (let node: TreeNode | null = content; node !== null;) {
    if (node.nodeType === textNode) composer.text(node.nodeValue ?? '')
    else if (node.nodeType === elementNode) {
      composer.open(node.nodeName.toLowerCase(), false)
      if (node.firstChild !== null) {
        node = node.firstChild
        continue
      }
      composer.close(node.nodeName.toLowerCase(), false)
    }
    while (node !== null && node !== content && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null) composer.close(node.nodeName.toLowerCase(), false)
    }
    node = node === null || node === content ? null : node.nextSibling
  }
  return composer.end()
}

function mainContent(html: string): TreeNode | null {
  try {
    const { document } = parseHTML(/<html[\s>]/i.test(html.slice(0, 5000)) ? html : `<!doctype html><html><body>${html}</body></html>`)
    for (const hidden of document.querySelectorAll('[hidden], [aria-hidden="true"]')) hidden.remove()
    const reader = new Readability<TreeNode>(document, {
      serializer: node => node,
      disableJSONLD: true,
      maxElemsToParse: 0,
      keepClasses: true,
    })
    // What is hidden is gone by now; Readability's own look at each element's style costs a fifth of the time.
    Object.assign(reader, { _isProbablyVisible: () => true })
    return reader.parse()?.content ?? null
  } catch {
    // Readability and linkedom trip over some markup; the flat reader then takes over.
    return null
  }
}
