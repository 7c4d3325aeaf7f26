import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readHtml } from './html.ts'

/** A page's blocks in one line each, and its marks. */
function outline(html: string): string[] {
  const { text, blocks } = readHtml(html)
  return blocks.map(block => `${block.kind}${block.level || ''} ${block.heading} ${text.slice(block.start, block.end)}`)
}

const long =
  'The second season of the lighthouse drama takes up the story a year after the storm, when the keeper’s daughter comes home to the island, and finds the lamp dark, the boats gone and her father changed.'
const more =
  'Most of the cast is back, the network says, and so are the writers of the first season; the island is played by another island, for the old one has been sold to a man who wants no lamps.'

/** A page as a newspaper's system makes it, with all that stands around an article. */
const page = `<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8"><title>Salt Harbour Season 2: All We Know | The Tidings</title>
<meta property="og:site_name" content="The Tidings"><script>var title = "<p>not this</p>"</script><style>p { color: red }</style></head>
<body class="single">
<div id="cookie-notice" class="cookie-banner"><p>We use cookies to make this site better. Accept all cookies.</p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/tv">TV</a></li><li><a href="/film">Film</a></li></ul></nav></header>
<main><article class="post">
<h1>Salt Harbour Season 2: All We Know</h1>
<div class="byline">By <a href="/ada">Ada Quill</a> | <span class="date">3 May 2021</span></div>
<div class="share-bar"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<p>${long} <em>Salt Harbour</em> is <a href="https://northwave.example/salt">on Northwave</a>.</p>
<figure><img src="a.jpg"><figcaption>The keeper at his lamp. Northwave</figcaption></figure>
<h2>The <i>cast</i></h2>
<p>${more}</p>
<ul><li>Mina Dorne as Alba</li><li><p>Piet Hagen as the keeper</p></li></ul>
<p><strong>Also Read: <a href="/glass">Glass Orchard is back</a></strong></p>
<h3>Newcomers</h3>
<table><tr><th>Actor</th><th>Role</th></tr><tr><td>Jo Tern</td><td>a <cite>ghost</cite></td></tr></table>
<p style="display:none">Hidden words that no reader sees, and that say something false.</p>
<p hidden>More hidden words that no reader sees.</p>
<blockquote><p>${long}</p></blockquote>
<p><b>Release date</b></p>
<p>${more}<br>${long}</p>
<div class="newsletter-signup"><p>Sign up for our newsletter and never miss a lamp.</p></div>
</article>
<div class="author-box"><h4>About the author</h4><p>Ada Quill has written about lamps for ten years, and lives by the sea.</p></div>
<section class="related-posts"><h3>You may also like</h3><ul><li><a href="/1">Ten more dramas by the sea</a></li><li><a href="/2">Why lamps matter</a></li></ul></section>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p><textarea>My comment</textarea></form></div>
</main>
<aside class="sidebar"><h3>Trending</h3><p>Glass Orchard is cancelled after one season, and nobody weeps for it.</p></aside>
<footer><p>© 2021 The Tidings. All rights reserved.</p></footer>
</body></html>`

test('a newspaper’s page is read without what stands around its article', () =>
  assert.deepEqual(outline(page), [
    'title -1 Salt Harbour Season 2: All We Know',
    `paragraph -1 ${long} Salt Harbour is on Northwave.`,
    'caption -1 The keeper at his lamp. Northwave',
    'heading2 -1 The cast',
    `paragraph 3 ${more}`,
    'item 3 Mina Dorne as Alba',
    'item 3 Piet Hagen as the keeper',
    'heading3 3 Newcomers',
    'row 7 Actor | Role',
    'row 7 Jo Tern | a ghost',
    `paragraph 7 ${long}`,
    'heading6 7 Release date',
    `paragraph 11 ${more}`,
    `paragraph 11 ${long}`,
  ]))

test('italics and links are marked', () => {
  const { text, marks } = readHtml(page)
  const found = marks.map(mark => `${mark.kind} ${text.slice(mark.start, mark.end)}`)
  for (const mark of ['italic Salt Harbour', 'link on Northwave', 'italic cast', 'italic ghost'])
    assert.ok(found.includes(mark), `${mark} in ${found.join(', ')}`)
})

test('nothing hidden, scripted or around the article is in a block', () => {
  const words = outline(page).join('\n')
  for (const other of [
    'not this',
    'color',
    'Hidden',
    'hidden words',
    'cookies',
    'Facebook',
    'newsletter',
    'Also Read',
    'for ten years',
    'also like',
    'Why lamps',
    'email address',
    'My comment',
    'cancelled',
    'rights reserved',
    'Home',
  ]) {
    assert.ok(!words.includes(other), other)
  }
})

describe('markup', () => {
  const body = (html: string) => outline(`<html><body><article>${html}<p>${long}</p><p>${more}</p></article></body></html>`).slice(0, -2)
  const cases: readonly (readonly [what: string, html: string, blocks: readonly string[]])[] = [
    [
      'entities and white space',
      '<p>Tom &amp; Al&nbsp;&ndash; &#8220;lamps&#x201d; &lt;b&gt;\n\n   of&shy;fi\u200bcial &eacute;t&eacute;. It is so.</p>',
      ['paragraph -1 Tom & Al – “lamps” <b> official été. It is so.'],
    ],
    ['words in pieces', '<p>Salt<b>y</b> <i>Har</i>bour<span>s</span>, they say.</p>', ['paragraph -1 Salty Harbours, they say.']],
    [
      'missing end tags',
      '<p>One sentence here.<p>Another sentence here.<ul><li>first of the list<li>second of the list</ul>',
      ['paragraph -1 One sentence here.', 'paragraph -1 Another sentence here.', 'item -1 first of the list', 'item -1 second of the list'],
    ],
    [
      'breaks',
      '<p>Release date: 3 May<br>Episodes: 8<br><br>Channel: Northwave</p>',
      ['paragraph -1 Release date: 3 May', 'paragraph -1 Episodes: 8', 'paragraph -1 Channel: Northwave'],
    ],
    ['definitions', '<dl><dt>Creator</dt><dd>Ada Quill made it.</dd></dl>', ['paragraph -1 Creator', 'paragraph -1 Ada Quill made it.']],
    ['a bold line that is a sentence', '<p><b>It is coming back, she said.</b></p>', ['paragraph -1 It is coming back, she said.']],
    ['comments', '<p>One <!-- not --> sentence<!--> -->.</p>', ['paragraph -1 One sentence -->.']],
  ]
  for (const [what, html, blocks] of cases) test(what, () => assert.deepEqual(body(html), blocks))
})

test('a page without paragraphs is read from its words', () =>
  assert.deepEqual(outline(`<div>${long}<br><br>${more}</div>`), [`paragraph -1 ${long}`, `paragraph -1 ${more}`]))

test('what is marked as the article wins over what has more links', () => {
  const short = 'Salt Harbour is renewed for a second season.'
  const html = `<html><body><div class="list">${'<div><a href="/x">Another title of another article</a></div>'.repeat(20)}</div><article><h1>Salt Harbour renewed by Northwave</h1><p>${short}</p></article></body></html>`
  assert.deepEqual(outline(html), ['title -1 Salt Harbour renewed by Northwave', `paragraph -1 ${short}`])
})

test('a table that frames a page is no table of facts', () =>
  assert.deepEqual(outline(`<table><tr><td><p>${long}</p><p>${more}</p></td><td><p>${more}!</p></td></tr></table>`), [
    `paragraph -1 ${long}`,
    `paragraph -1 ${more}`,
    `paragraph -1 ${more}!`,
  ]))
