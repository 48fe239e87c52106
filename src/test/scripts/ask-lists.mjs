#!/usr/bin/env node
// Asks pandoc and marked, which publish posts for Hexo, what they make of lists that were edited by keys:
//
//     node src/test/scripts/ask-lists.mjs
//
// writes lists/published.txt: for each of the 6,000 made texts its digest, and that of what lies in which item with which
// number. Needs node 20, npm, java, mvn, and pandoc 2.17 (Debian 12) on the path. Says for how many texts the page shows
// something else than the author sees.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const resources = join(root, 'src/test/resources/lists');
const work = mkdtempSync(join(tmpdir(), 'lists-'));
mkdirSync(resources, { recursive: true });
writeFileSync(join(work, 'package.json'), '{"private": true}');
const renderer = 'hexo-renderer-marked@7.0.1';
execFileSync('npm', ['install', '--silent', renderer], { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
const { Marked } = createRequire(join(work, 'node_modules/hexo-renderer-marked/package.json'))('marked');
const marked = new Marked({ gfm: true, breaks: true, pedantic: false });

const made = execFileSync('mvn', ['-o', '-q', 'test-compile', 'exec:exec@list-cases'],
  { cwd: root, maxBuffer: 1 << 28, encoding: 'utf8' });
const cases = made.split('\n').filter(line => line.startsWith('[')).map(line => JSON.parse(line));

// A heading between two texts ends every list; one process reads them all.
function askPandoc(texts) {
  const all = texts.map(text => '# next\n\n' + text + '\n\n').join('');
  const html = execFileSync('pandoc', ['-f', 'markdown-smart', '-t', 'html', '--mathjax'],
    { input: all, maxBuffer: 1 << 28, encoding: 'utf8' });
  return html.split(/<h1[^>]*>.*?<\/h1>/s).slice(1);
}

// A line for each word: in how many items it lies; for the first of an item, its number, or a hyphen.
function outline(html) {
  const lines = [];
  const lists = [];
  let items = 0;
  let first = false;
  for (const [token, opened, attributes, closed, word] of
    html.matchAll(/<(ol|ul|li)\b([^>]*)>|<\/(ol|ul|li)>|\b(w\d+)\b/g)) {
    const list = lists.at(-1);
    if (opened === 'li') {
      items++;
      list.number++;
      first = true;
    } else if (opened) {
      const start = /start="(\d+)"/.exec(attributes);
      lists.push({ number: start ? start[1] - 1 : 0, ordered: opened === 'ol' });
    } else if (closed === 'li') {
      items--;
    } else if (closed) {
      lists.pop();
    } else {
      lines.push(`${word} ${items} ${first ? list.ordered ? list.number : '-' : ''}\n`);
      first = false;
    }
  }
  return lines.join('');
}

const digest = text => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
const ofPandoc = askPandoc(cases.filter(([engine]) => engine === 'pandoc').map(([, text]) => text)).values();
let wrong = 0;
const lines = cases.map(([engine, text, seen, before, keys], number) => {
  const answer = outline(engine === 'pandoc' ? ofPandoc.next().value : marked.parse(text));
  if (answer !== seen) {
    wrong++;
    console.log(`${number}, ${engine}:\n${before}became by ${keys}\n${text}which is published as\n${answer}and not as\n${seen}`);
  }
  return digest(text) + ' ' + digest(answer);
});
writeFileSync(join(resources, 'published.txt'), lines.join('\n') + '\n');
console.log(`${lines.length} texts, ${wrong} of them published as something else`);
rmSync(work, { recursive: true });
