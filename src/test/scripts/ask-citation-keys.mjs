#!/usr/bin/env node
// Asks Hexo with hexo-reference-plus which citation keys get their number, and writes the answers to
// src/test/resources/bibliography/citation-keys.txt: a key, a tab, and what is published, or "stops" where the build does.
//
//     node src/test/scripts/ask-citation-keys.mjs
//
// Needs node 20 and npm. Works in a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const answers = join(dirname(fileURLToPath(import.meta.url)), '../resources/bibliography/citation-keys.txt');
const keys =
  'smith2020 Smith _x -x --x 1abc 2019 -1a a_b a-b A ref-x toString __proto__ a.b a:b a/b a+b a~b a*b a#b a@b a&b a|b ' +
  "a!b a$b a^b a;b a?b a=b a,b a(b a(b) a{b a}b a<b a>b a'b a`b a%b a\\b DBLP:conf/x/Y20 李2019 李 x李 müller2020 Müller " +
  'naïve αβ кл a—b a–b a·b ａ2019 𠮷2019 日本2019 가2019 😀 ' +
  'a- smith- a-b- -a- a--';

const work = mkdtempSync(join(tmpdir(), 'citation-keys-'));
try {
  const dependencies = { hexo: '8.1.2', 'hexo-reference-plus': '1.1.1', 'hexo-renderer-marked': '7.0.1' };
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, hexo: {}, dependencies }));
  writeFileSync(join(work, '_config.yml'), 'refplus:\n  tippy: false\n');
  mkdirSync(join(work, 'source/_posts'), { recursive: true });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: work, stdio: 'inherit' });
  const Hexo = createRequire(join(work, 'package.json'))('hexo');
  const hexo = new Hexo(work, { silent: true });
  await hexo.init();
  console.error = () => {};
  const published = async (key) => {
    const content = `{% ref ${key} %}\n\n{% references %}\n[other] O.\n\n[${key}] Text.\n{% endreferences %}\n`;
    try {
      const post = await hexo.post.render(null, { content, engine: 'markdown', refplus: true, source: 'post.md' });
      return /refplus-num["'][^>]*><a[^>]*>(\[[^\]]*\])/.exec(post.content)[1];
    } catch {
      return 'stops';
    }
  };
  const lines = [];
  for (const key of keys.split(' ')) {
    lines.push(`${key}\t${await published(key)}\n`);
  }
  writeFileSync(answers, lines.join(''));
  await hexo.exit();
} finally {
  rmSync(work, { recursive: true, force: true });
}
