/** What a page's JSON-LD says of its article; texts are raw. */
export interface ArticleData {
  readonly headline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly modified: string | null
}

/** Types of schema.org that are articles, the surest first, and pages that may carry an article's dates. */
const articleTypes = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'ReviewNewsArticle',
  'OpinionNewsArticle',
  'Article',
  'BlogPosting',
  'LiveBlogPosting',
  'TechArticle',
  'Report',
  'Review',
  'CriticReview',
  'SocialMediaPosting',
  'WebPage',
  'ItemPage',
  'VideoObject',
]
const mostNodes = 3000

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }

/** The article in a page's JSON-LD scripts, or null. Broken JSON is mended where that is easy, and read by pattern where it isn't. */
export function readJsonLd(scripts: readonly string[]): ArticleData | null {
  const nodes = scripts.flatMap(script => nodesOf(parseLoosely(script)))
  const byId = new Map<string, Node>()
  // References have nothing but the id of what they refer to.
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && node['name'] !== undefined && !byId.has(node['@id'])) byId.set(node['@id'], node)
  let best: Node | null = null
  let bestRank = articleTypes.length
  for (const node of nodes) {
    const rank = rankOf(node)
    if (rank < bestRank) [best, bestRank] = [node, rank]
  }
  if (best !== null) {
    return {
      headline: textOf(best['headline']) ?? textOf(best['name']),
      publisher: publisherOf(best, byId),
      published: textOf(best['datePublished']) ?? textOf(best['dateCreated']) ?? textOf(best['uploadDate']),
      modified: textOf(best['dateModified']),
    }
  }
  return scripts.map(readByPattern).find(data => data !== null) ?? null
}

function rankOf(node: Node): number {
  const types = Array.isArray(node['@type']) ? (node['@type'] as readonly Json[]) : [node['@type'] ?? null]
  let rank = articleTypes.length
  for (const type of types) {
    const at = typeof type === 'string' ? articleTypes.indexOf(type.replace(/^.*[/:#]/, '')) : -1
    if (at >= 0 && at < rank) rank = at
  }
  return rank
}

/** All objects in a value, those nearer to its root first. */
function nodesOf(root: Json): Node[] {
  const nodes: Node[] = []
  let level: Json[] = [root]
  while (level.length > 0 && nodes.length < mostNodes) {
    const next: Json[] = []
    for (const value of level) {
      if (value === null || typeof value !== 'object') continue
      if (Array.isArray(value)) {
        for (const item of value) next.push(item as Json)
        continue
      }
      nodes.push(value as Node)
      for (const inner of Object.values(value)) if (inner !== null && typeof inner === 'object') next.push(inner)
    }
    level = next
  }
  return nodes
}

function publisherOf(node: Node, byId: ReadonlyMap<string, Node>): string | null {
  const value = node['publisher'] ?? node['sourceOrganization'] ?? null
  const first = Array.isArray(value) ? ((value as readonly Json[])[0] ?? null) : value
  if (typeof first === 'string') return textOf(byId.get(first)?.['name']) ?? (first.startsWith('http') ? null : textOf(first))
  if (first === null || typeof first !== 'object') return null
  const named = first as Node
  return textOf(named['name']) ?? (typeof named['@id'] === 'string' ? textOf(byId.get(named['@id'])?.['name']) : null)
}

function textOf(value: Json | undefined): string | null {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  return Array.isArray(value) ? textOf((value as readonly Json[])[0]) : null
}

/** Parses JSON as pages write it: in comments or CDATA, with line breaks in texts and with commas too many. */
function parseLoosely(script: string): Json {
  const bare = script
    .trim()
    .replace(/^(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '')
  for (const attempt of [bare, mend(bare)]) {
    try {
      return JSON.parse(attempt) as Json
    } catch {
      // The next attempt, or the patterns, may do.
    }
  }
  return null
}

function mend(json: string): string {
  // eslint-disable-next-line no-control-regex
  return json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1')
}

/** The dates and the headline of JSON that cannot be parsed. */
function readByPattern(script: string): ArticleData | null {
  const value = (key: string) => new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,500})"`).exec(script)?.[1] ?? null
  const published = value('datePublished')
  const headline = value('headline')
  if (published === null && headline === null) return null
  return { headline: headline?.replace(/\\(["/\\])/g, '$1') ?? null, publisher: null, published, modified: value('dateModified') }
}
