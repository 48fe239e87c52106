#!/usr/bin/env node
// Makes anew what Hexo publishes of the posts in src/test/resources/nunjucks/templates.json, with the default renderer.
//
//     node src/test/scripts/ask-nunjucks.mjs
//
// Needs node 20 and npm. Works in a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.env.TZ = 'UTC';

const resources = join(dirname(fileURLToPath(import.meta.url)), '../resources/nunjucks');
const { frontMatter, sources } = JSON.parse(readFileSync(join(resources, 'templates.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'nunjucks-'));
try {
  const dependencies = { hexo: '8.1.2', 'hexo-renderer-marked': '7.0.1' };
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, hexo: {}, dependencies }));
  writeFileSync(join(work, '_config.yml'), 'title: Site\nurl: https://example.org\ntimezone: UTC\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: work, stdio: 'inherit' });
  mkdirSync(join(work, 'source/_posts'), { recursive: true });
  sources.forEach((source, number) => {
    writeFileSync(join(work, 'source/_posts', number + '.md'), '---\n' + frontMatter + '---\n' + source);
  });
  const Hexo = createRequire(join(work, 'package.json'))('hexo');
  const hexo = new Hexo(work, { silent: true });
  await hexo.init();
  // Hexo stops at the first post it cannot render; each is rendered by itself instead.
  for (const filter of [...hexo.extend.filter.list('before_generate')]) {
    hexo.extend.filter.unregister('before_generate', filter);
  }
  await hexo.load();
  const expected = {};
  for (const post of hexo.model('Post').toArray()) {
    const number = post.source.replace(/^_posts\/|\.md$/g, '');
    try {
      post.content = post._content;
      await hexo.post.render(post.full_source, post);
      expected[sources[number]] = post.content;
    } catch (error) {
      const words = (error.type ?? String(error.message).split('\n').pop()).trim();
      expected[sources[number]] = 'The build stops: ' + words.replace(/^(?:Type)?Error: /, '');
    }
  }
  const ordered = Object.fromEntries(sources.map((source) => [source, expected[source]]));
  writeFileSync(join(resources, 'expected.json'), JSON.stringify(ordered, null, 1) + '\n');
  await hexo.exit();
} finally {
  rmSync(work, { recursive: true, force: true });
}
