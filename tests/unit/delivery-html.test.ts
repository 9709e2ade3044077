import { describe, expect, it } from 'vitest'
import { patientDocument } from '../../lib/delivery/html/document.ts'
import { inlineScriptHashes } from '../../lib/delivery/html/scripts.ts'
import { tokens } from '../../lib/delivery/html/tokens.ts'

const inBody = (inner: string) => `<!DOCTYPE html><html lang="en"><head></head><body>${inner}</body></html>`
const stays = (inner: string) => expect(patientDocument(inBody(inner))).toBe(inBody(inner))
const goes = (inner: string) => expect(patientDocument(inBody(inner))).toBe(inBody(''))

describe('a patient’s page loses what runs', () => {
  it.each([
    '<script>alert(1)</script>',
    '<script id="_R_">self.__next_f.push([0])</script>',
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script src="/_next/static/chunks/a.js" noModule=""></script>',
    '<script type="text/javascript">a()</script>',
    '<script type=" TEXT/JavaScript ">a()</script>',
    "<script type='module'>a()</script>",
    '<script type=module src=/_next/a.js></script>',
    '<script type="importmap">{}</script>',
    '<script type="text/babel">a()</script>',
    '<SCRIPT\n>a()</SCRIPT\n>',
    '<script type="module" src="/scripts/../_next/a.js"></script>',
    '<script type="module" src="https://elsewhere.example/scripts/a.js"></script>',
    '<script type="module" src="/scripts/a.js">a()</script>',
    '<script src="/scripts/a.js"></script>',
    '<script type="module" src="/x.js" src="/scripts/a.js"></script>',
    '<script>if (a < b) document.write("<p>")</script>',
  ])('%s', goes)

  it.each([
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>',
    '<meta name="next-size-adjust" content=""/>',
    '<!-- --><!--$--><!--/$--><!---->',
    '<div hidden=""><!--$--><!--/$--></div>',
  ])('and what serves only that: %s', goes)

  it('joins the texts that React had parted', () => {
    expect(patientDocument(inBody('<h1>Page <!-- -->1</h1>'))).toBe(inBody('<h1>Page 1</h1>'))
  })
})

describe('a patient’s page keeps', () => {
  it.each([
    '<script type="application/ld+json">{"a":"<b>"}</script>',
    '<script type="speculationrules">{"prefetch":[]}</script>',
    '<script type="module" src="/scripts/article.js"></script>',
    '<link rel="modulepreload" href="/scripts/article.js"/>',
    '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/a.woff2"/>',
    '<p title="&lt;script>alert(1)&lt;/script>">text</p>',
    '<p title="<script>alert(1)</script>">text</p>',
    "<p title='<!-- <script>'>text</p>",
    '<title>What <script>alert(1)</script> means</title>',
    '<textarea><script>alert(1)</script><!-- --></textarea>',
    '<style>p::before{content:"<script>"}</style>',
    '<noscript>no scripts</noscript>',
    '<scripted-element>text</scripted-element>',
    '<div hidden="">an answer</div>',
    '<p>1 &lt; 2 &amp; "$RC(" is text, and so is B:0</p>',
  ])('%s', stays)

  it('every byte of a page without scripts', () => {
    const html = inBody('<h1 class="a  b">Él &amp; ñandú</h1>\n<br/><img alt="" src="/a.webp"/>')
    expect(patientDocument(html)).toBe(html)
    expect([...tokens(html)].map(({ source }) => source).join('')).toBe(html)
  })
})

describe('a page that shows its content only with scripts is refused', () => {
  it.each([
    ['<template id="B:0"></template><p>Loading</p>', 'a placeholder <template id="B:…">'],
    ['<template id="P:1"></template>', 'a placeholder'],
    ['<div hidden id="S:0">the answer</div>', 'content out of place'],
    ['<script>$RC("B:0","S:0")</script>', 'a script that moves content'],
    ['<!--$?--><p>Loading</p><!--/$-->', 'still waiting or failed'],
    ['<!--$!--><p>Loading</p><!--/$-->', 'still waiting or failed'],
  ])('%s', (inner, reason) => {
    expect(() => patientDocument(inBody(inner))).toThrow(reason)
  })
})

describe('HTML that cannot be read with certainty is refused', () => {
  it.each([
    '<script>never closed',
    '<script type="application/ld+json"><!--<script></script>--></script><script>a()</script>',
    '<p title="never closed>',
    '<!-- never closed',
    '<p title=a"b>',
    '< p>',
  ])('%s', inner => {
    expect(() => patientDocument(inBody(inner))).toThrow('This is not HTML that React writes')
  })
})

describe('a page that keeps its scripts', () => {
  it('has each inline script named by its hash, once, and no other', () => {
    const html = inBody(
      '<script>a()</script><script>a()</script><script src="/x.js"></script><script type="application/ld+json">{}</script>',
    )
    expect(inlineScriptHashes(html)).toEqual(["'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"])
  })
})
