#!/usr/bin/env node
// Asks Hexo what it makes of values in a front matter, and writes the answers to
// src/test/resources/frontmatter/values-read.json: of each value of values.txt
//
// - tags: the names of the tags where it stands in a list of them, or null where the post is not read;
// - date: the day and time where it is the date, in UTC, or null where Hexo takes the file's own.
//
//     node src/test/scripts/ask-front-matter.mjs
//
// Needs node 20 and npm. Works in a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.env.TZ = 'UTC';
const resources = join(dirname(fileURLToPath(import.meta.url)), '../resources/frontmatter');
const values = readFileSync(join(resources, 'values.txt'), 'utf8').split('\n').filter(line => line);
const dependencies = { hexo: '8.1.2', 'hexo-renderer-marked': '7.0.1' };
const work = mkdtempSync(join(tmpdir(), 'front-matter-'));
try {
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, hexo: {}, dependencies }));
  writeFileSync(join(work, '_config.yml'), 'timezone: UTC\n');
  const posts = join(work, 'source/_posts');
  mkdirSync(posts, { recursive: true });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: work, stdio: 'inherit' });
  values.forEach((value, i) => {
    writeFileSync(join(posts, `tags-${i}.md`), `---\ntags: [first, ${value}]\n---\nText\n`);
    writeFileSync(join(posts, `date-${i}.md`), `---\ndate: ${value}\n---\nText\n`);
  });
  const Hexo = createRequire(join(work, 'package.json'))('hexo');
  const hexo = new Hexo(work, { silent: true });
  await hexo.init();
  await hexo.load();
  const before = Date.now() - 3600_000;
  const post = name => hexo.model('Post').findOne({ source: `_posts/${name}.md` });
  const answers = values.map((value, i) => {
    const tagged = post(`tags-${i}`);
    const dated = post(`date-${i}`);
    const names = tagged && tagged.tags.map(tag => tag.name);
    const own = dated && dated.date.valueOf() < before;
    return JSON.stringify({
      value,
      tags: names && names.includes('first') ? names.filter(name => name !== 'first') : null,
      date: own ? dated.date.toDate().toISOString() : null,
    });
  });
  writeFileSync(join(resources, 'values-read.json'), '[\n' + answers.join(',\n') + '\n]\n');
  console.log(`${values.length} values`);
  await hexo.exit();
} finally {
  rmSync(work, { recursive: true, force: true });
}
