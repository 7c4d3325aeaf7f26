import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launchChromium, type TestBrowser } from './chromium.fixture.ts'
import { showPayloads } from './hostile-pages.fixture.ts'

/** One of each way to get out of a text, an attribute, an element or an address that pages may be careless with. */
const payloads = [
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  '</style></script><svg onload=alert(1)>',
  '--><img src=//evil.example/x.png onerror=alert(1)>',
  '" autofocus onfocus=alert(1) x="',
  "' onmouseover='alert(1)",
  '`onload=alert(1)`',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)//',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//evil.example/%0d%0aX-Evil:1',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form id=forms><input name=attributes><button formaction=javascript:alert(1)>x',
  '<base href=//evil.example><meta http-equiv=refresh content="0;url=//evil.example">',
  '<a href=javascript:alert(1)>x</a><link rel=stylesheet href=//evil.example/x.css>',
  '<img src=x id=currentScript name=nonce><style>@import url(//evil.example)</style>',
  '${alert(1)} {{constructor.constructor("alert(1)")()}} <%= alert(1) %>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;img src=x onerror=alert(1)&#x3e;',
  '\u2028</script\u2029><script>alert(1)',
  '<a href="https://evil.example/\u202egpj.exe">x',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s><set attributeName=href to=javascript:alert(1)>',
]

let chromium: TestBrowser

before(async () => {
  chromium = await launchChromium()
})
after(() => chromium?.close())

test('what others wrote is shown on every page and does nothing there', async t => {
  const { pages, faults } = await showPayloads(chromium, payloads)
  assert.deepEqual(faults, [])
  t.diagnostic(`${payloads.length} payloads on ${pages} pages: nothing ran, nothing was asked for elsewhere`)
})
