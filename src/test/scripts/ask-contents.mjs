#!/usr/bin/env node
// Asks Hexo's helper `toc`, of which theme NexT makes a page's contents, which numbers it gives to headings, and writes the
// answers to src/test/resources/outline/contents-numbers.txt: the headings' levels, a tab, and their numbers.
//
//     node src/test/scripts/ask-contents.mjs
//
// Needs node 20 and npm. Works in a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const answers = join(dirname(fileURLToPath(import.meta.url)), '../resources/outline/contents-numbers.txt');

// The same numbers each time.
let seed = 20261129;
const chance = (limit) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * limit);
};

const work = mkdtempSync(join(tmpdir(), 'contents-'));
try {
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, dependencies: { hexo: '8.1.2' } }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: work, stdio: 'inherit' });
  const toc = createRequire(join(work, 'package.json'))('hexo/dist/plugins/helper/toc.js');
  const lines = [];
  for (let i = 0; i < 300; i++) {
    const levels = Array.from({ length: 1 + chance(12) }, () => 1 + chance(i % 2 ? 6 : 3));
    const page = levels.map((level, at) => `<h${level} id="h${at}">T</h${level}>`).join('');
    const numbers = [...toc(page, { class: 'nav' }).matchAll(/nav-number">([\d.]+)</g)].map((found) => found[1]);
    lines.push(`${levels.join(' ')}\t${numbers.join(' ')}`);
  }
  writeFileSync(answers, `${lines.join('\n')}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
