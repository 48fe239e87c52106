#!/usr/bin/env node
// Asks js-yaml 4, which reads front matter for Hexo, what the tests of front matter stand on:
//
//     node src/test/scripts/ask-js-yaml.mjs
//
// - words-read.json: how it reads single words, alone after a key and within brackets;
// - edits-read.txt: what it reads of each of the 10,000 made front matters after their change.
//
// Needs node 20, npm, java and mvn. Says for how many cases its answer is not what was asked for.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const resources = join(root, 'src/test/resources/frontmatter');
const work = mkdtempSync(join(tmpdir(), 'js-yaml-'));
mkdirSync(resources, { recursive: true });
writeFileSync(join(work, 'package.json'), '{"private": true}');
execFileSync('npm', ['install', '--silent', 'js-yaml@4.1.0'], { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
const yaml = createRequire(join(work, 'package.json'))('js-yaml');

// As hexo-front-matter does before it reads: tabs at line starts are two blanks each.
const read = text => yaml.load(text.replace(/\n(\t+)/g, (match, tabs) => '\n' + '  '.repeat(tabs.length)));

function reading(text, value) {
  try {
    return { read: value(read(text)) };
  } catch (error) {
    return { refused: true };
  }
}

function readWords() {
  const words = readFileSync(join(resources, 'words.txt'), 'utf8').split('\n').slice(0, -1).map(line => JSON.parse(line));
  const lines = words.map(word => JSON.stringify({
    word,
    alone: reading('k: ' + word + '\n', all => all.k),
    inBrackets: reading('k: [' + word + ', z]\n', all => all.k.length === 2 ? all.k[0] : all.k),
  }));
  writeFileSync(join(resources, 'words-read.json'), '[\n' + lines.join(',\n') + '\n]\n');
  console.log(words.length + ' words');
}

const digest = text => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);

function readEdits() {
  const made = execFileSync('mvn', ['-o', '-q', 'test-compile', 'exec:exec@front-matter-cases'],
    { cwd: root, maxBuffer: 1 << 28, encoding: 'utf8' });
  let wrong = 0;
  const lines = made.split('\n').filter(line => line.startsWith('[')).map((line, number) => {
    const [before, text, expected] = JSON.parse(line);
    const answer = JSON.stringify(read(text));
    if (answer !== expected) {
      wrong++;
      console.log(number + ': ' + JSON.stringify(before) + '\n  became ' + JSON.stringify(text) + '\n  reads ' + answer
        + '\n  asked ' + expected);
    }
    return digest(text) + ' ' + digest(answer);
  });
  writeFileSync(join(resources, 'edits-read.txt'), lines.join('\n') + '\n');
  console.log(lines.length + ' changes, ' + wrong + ' of them read as something else');
}

readWords();
readEdits();
rmSync(work, { recursive: true });
