import type { BenchArticle } from './articles.ts'
import { inventedTitles, personName } from './names.ts'
import { SeededRandom } from './random.ts'

/**
 * An article as a publisher's page has it: 60 to 100 kB, of which the words are a tenth. Head with metadata, styles and scripts, menus, share bars,
 * pictures, links and a newsletter box among the paragraphs, related stories, comments and a footer.
 */
export function makePage(article: BenchArticle, seed: number): string {
  const random = new SeededRandom(seed)
  const url = `https://www.example.com/tv/${article.published.replaceAll('-', '/')}/${slugOf(article.title)}/`
  return [
    '<!DOCTYPE html>\n<html lang="en-US" class="no-js">\n',
    head(article, url, random),
    `<body class="post-template-default single single-post postid-${random.int(1000, 99_999)} wp-embed-responsive">\n`,
    menu(random),
    `<main id="content" class="site-main"><article class="post type-post status-publish format-standard hentry" itemscope itemtype="https://schema.org/NewsArticle">\n`,
    header(article, url),
    `<div class="entry-content" itemprop="articleBody">\n${body(article, random)}</div>\n`,
    shareBar(url, 'bottom'),
    `</article>${comments(random)}</main>\n`,
    sidebar(random),
    footer(random),
    script(random, random.int(9000, 22_000)),
    '</body>\n</html>\n',
  ].join('')
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('’', '&#8217;')
}

function head(article: BenchArticle, url: string, random: SeededRandom): string {
  const title = escape(article.title)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: `${article.published}T09:30:00+00:00`,
    dateModified: `${article.published}T11:05:00+00:00`,
    author: { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name: 'Example Television' },
    mainEntityOfPage: url,
  }
  const metas = [
    ['property', 'og:type', 'article'],
    ['property', 'og:title', title],
    ['property', 'og:url', url],
    ['property', 'og:site_name', 'Example Television'],
    ['property', 'article:published_time', data.datePublished],
    ['property', 'article:modified_time', data.dateModified],
    ['name', 'author', escape(article.author)],
    ['name', 'description', escape(article.paragraphs[0]!.slice(0, 150))],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'viewport', 'width=device-width, initial-scale=1'],
    ['name', 'robots', 'max-image-preview:large'],
  ]
  return `<head>\n<meta charset="utf-8">\n<title>${title} | Example Television</title>\n${metas.map(([kind, name, content]) => `<meta ${kind}="${name}" content="${content}">`).join('\n')}
<link rel="canonical" href="${url}">\n${Array.from({ length: 12 }, (_, i) => `<link rel="preload" as="script" href="https://static.example.com/build/chunk-${i}.${random.int(1e5, 9e5)}.js">`).join('\n')}
<script type="application/ld+json">${JSON.stringify(data)}</script>\n<style>${styles(random, random.int(8000, 16_000))}</style>\n${script(random, random.int(9000, 18_000))}</head>\n`
}

function styles(random: SeededRandom, length: number): string {
  const rules: string[] = []
  for (let size = 0; size < length; size += rules.at(-1)!.length) {
    const name = `.${random.pick(['entry', 'nav', 'card', 'share', 'grid', 'ad', 'hero', 'meta'])}-${random.int(1, 400)}`
    rules.push(
      `${name}{margin:${random.int(0, 40)}px ${random.int(0, 40)}px;padding:${random.int(0, 9)}em;color:#${random.int(100, 999)};display:${random.pick(['flex', 'block', 'grid'])}}`,
    )
  }
  return rules.join('')
}

function script(random: SeededRandom, length: number): string {
  const lines: string[] = []
  for (let size = 0; size < length; size += lines.at(-1)!.length) {
    const [a, b] = [random.int(1, 999), random.int(1, 9999)]
    lines.push(
      `!function(e,t){var n=e["q${a}"]||[];n.push({id:${b},slot:"/23${b}/tv/article/${a}",sizes:[[300,250],[728,90]],if:t<${a}&&n.length>${b % 50}});e["q${a}"]=n}(window,${b});\n`,
    )
  }
  return `<script>${lines.join('')}</script>\n`
}

function menu(random: SeededRandom): string {
  const sections = ['News', 'Reviews', 'Recaps', 'Streaming', 'Ratings', 'Awards', 'Interviews', 'Schedules']
  const items = sections.map(section => {
    const inner = Array.from(
      { length: 8 },
      () =>
        `<li class="menu-item menu-item-${random.int(100, 9999)}"><a href="/tv/${random.int(1, 9999)}/">${random.pick(inventedTitles)}</a></li>`,
    )
    return `<li class="menu-item menu-item-has-children"><a href="/${section.toLowerCase()}/">${section}</a><ul class="sub-menu">${inner.join('')}</ul></li>\n`
  })
  return `<a class="skip-link" href="#content">Skip to content</a><header class="site-header"><nav class="main-navigation" aria-label="Main"><ul id="primary-menu" class="menu">\n${items.join('')}</ul></nav></header>\n`
}

function header(article: BenchArticle, url: string): string {
  return `<header class="entry-header"><h1 class="entry-title">${escape(article.title)}</h1>
<div class="entry-meta"><span class="byline">By <a rel="author" href="/author/${slugOf(article.author)}/">${escape(article.author)}</a></span> <time class="entry-date published" datetime="${article.published}T09:30:00+00:00">${article.published}</time></div>
${shareBar(url, 'top')}</header>\n`
}

function shareBar(url: string, place: string): string {
  const networks = ['Facebook', 'X', 'WhatsApp', 'Reddit', 'Pinterest', 'Email']
  const icon =
    '<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M12 2.04c-5.5 0-10 4.49-10 10.02 0 5 3.66 9.15 8.44 9.9v-7H7.9v-2.9h2.54V9.85c0-2.51 1.49-3.89 3.78-3.89 1.09 0 2.23.19 2.23.19v2.47h-1.26c-1.24 0-1.63.77-1.63 1.56v1.88h2.78l-.45 2.9h-2.33v7a10 10 0 0 0 8.44-9.9c0-5.53-4.5-10.02-10-10.02z"></path></svg>'
  const links = networks.map(
    name =>
      `<li><a class="share-button share-${name.toLowerCase()}" rel="nofollow noopener" target="_blank" href="https://share.example.com/${name.toLowerCase()}?u=${encodeURIComponent(url)}">${icon}<span class="screen-reader-text">Share on ${name}</span></a></li>`,
  )
  return `<div class="sharedaddy share-bar share-bar--${place}"><ul>${links.join('\n')}</ul></div>\n`
}

function body(article: BenchArticle, random: SeededRandom): string {
  const parts: string[] = [figure(random)]
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (paragraph.startsWith('## ')) parts.push(`<h2 class="wp-block-heading">${escape(paragraph.slice(3))}</h2>`)
    else parts.push(`<p>${withLink(escape(paragraph), random)}</p>`)
    if (index % 5 === 3)
      parts.push(
        `<div class="ad-slot ad-slot--in-article" id="ad-${random.int(100, 9999)}" data-slot="tv_${random.int(1, 9)}"><span class="ad-label">Advertisement</span></div>`,
      )
    if (index === 4)
      parts.push(
        '<div class="newsletter-signup"><p>Sign up for our newsletter and never miss a premiere.</p><form action="/newsletter" method="post"><input type="email" name="email" placeholder="Email"><button type="submit">Sign up</button></form></div>',
      )
    if (index === 8) parts.push(figure(random))
  }
  return `${parts.join('\n')}\n`
}

/** Sets a few words of the paragraph as a link, and a few in italics, as publishers do with titles. */
function withLink(words: string, random: SeededRandom): string {
  const at = words.indexOf(' ', random.int(20, 90))
  const end = words.indexOf(' ', at + random.int(8, 24))
  if (at < 0 || end < 0) return words
  const [open, close] = random.chance(0.6) ? [`<a href="https://www.example.com/tv/${random.int(1, 9999)}/">`, '</a>'] : ['<em>', '</em>']
  return `${words.slice(0, at + 1)}${open}${words.slice(at + 1, end)}${close}${words.slice(end)}`
}

function figure(random: SeededRandom): string {
  const id = random.int(1000, 99_999)
  const sizes = [320, 640, 960, 1280, 1920].map(width => `https://static.example.com/img/${id}-${width}.webp ${width}w`).join(', ')
  return `<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" width="1280" height="720" src="https://static.example.com/img/${id}.webp" srcset="${sizes}" alt="${personName(random)} in a scene from the series"><figcaption class="wp-element-caption">A scene from the series. Photo: ${personName(random)}</figcaption></figure>`
}

function sidebar(random: SeededRandom): string {
  const cards = Array.from({ length: 18 }, () => {
    const title = random.pick(inventedTitles)
    return `<li class="related-card"><a href="/tv/${random.int(1, 9999)}/"><img loading="lazy" src="https://static.example.com/thumb/${random.int(1000, 9999)}.webp" alt=""><h3>${title}: ${random.pick(['what to expect', 'ending explained', 'every death, ranked', 'where are they now?'])}</h3></a><span class="card-date">${random.int(1, 23)} hours ago</span></li>`
  })
  return `<aside id="secondary" class="widget-area"><section class="widget related-posts"><h2>Related articles</h2><ul>${cards.join('\n')}</ul></section></aside>\n`
}

function comments(random: SeededRandom): string {
  const said = [
    'I have waited two years for this and I would wait two more.',
    'They had better not kill her off.',
    'Who decided on that ending?',
    'Season one was perfect as it was.',
    'My whole family watches this together.',
    'Finally some good news this week!',
  ]
  const list = Array.from({ length: random.int(6, 14) }, () => {
    const id = random.int(1000, 99_999)
    return `<li id="comment-${id}" class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">${personName(random)}</b> <a href="#comment-${id}">Reply</a></footer><div class="comment-content"><p>${random.pick(said)} ${random.pick(said)}</p></div></article></li>`
  })
  return `<section id="comments" class="comments-area"><h2 class="comments-title">Leave a comment</h2><ol class="comment-list">${list.join('\n')}</ol></section>\n`
}

function footer(random: SeededRandom): string {
  const links = Array.from({ length: 70 }, () => `<li><a href="/tag/${random.int(1, 9999)}/">${random.pick(inventedTitles)}</a></li>`)
  return `<footer class="site-footer"><div class="footer-widgets"><ul>${links.join('')}</ul></div><p class="copyright">&copy; Example Television. All rights reserved.</p></footer>\n`
}
