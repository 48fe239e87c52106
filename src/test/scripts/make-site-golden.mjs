#!/usr/bin/env node
// Makes anew what Hexo publishes of the posts of the small sites in src/test/resources/sites:
// expected/<post>.html with each renderer, and expected/addresses.txt with where each post and asset lies.
//
//     node src/test/scripts/make-site-golden.mjs
//
// Needs node 20, npm, and pandoc 2.17 (Debian 12) on the path. Works in a temporary folder.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.env.TZ = 'UTC';

const sites = join(dirname(fileURLToPath(import.meta.url)), '../resources/sites');
const versions = {
  hexo: '8.1.2',
  'hexo-renderer-pandoc': '0.3.0',
  'hexo-renderer-marked': '7.0.1',
};

async function publish(Hexo, modules, work, site, renderer, output) {
  const folder = join(work, site + '-' + output);
  cpSync(join(sites, site), folder, { recursive: true });
  symlinkSync(modules, join(folder, 'node_modules'));
  const dependencies = { hexo: versions.hexo, [renderer]: '*' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, hexo: {}, dependencies }));
  const expected = join(sites, site, 'expected');
  mkdirSync(expected, { recursive: true });
  const hexo = new Hexo(folder, { silent: true });
  await hexo.init();
  await hexo.load();
  const posts = hexo.model('Post').toArray();
  for (const post of posts) {
    if (post.content !== undefined && post.published) {
      const name = post.source.replace(/^_posts\/|\.md$/g, '').replaceAll('/', '-');
      writeFileSync(join(expected, name + '.' + output + '.html'), post.content.trimEnd() + '\n');
    }
  }
  const lines = [
    ...posts.map((post) => post.source + '\t' + post.slug + '\t' + post.path),
    ...hexo.model('PostAsset').toArray().map((asset) => asset._id.replace(/^source\//, '') + '\t' + asset.slug + '\t' + asset.path),
  ];
  writeFileSync(join(expected, 'addresses.txt'), lines.sort().join('\n') + '\n');
  await hexo.exit();
}

const work = mkdtempSync(join(tmpdir(), 'golden-'));
try {
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: work, stdio: 'inherit' });
  const modules = join(work, 'node_modules');
  const Hexo = createRequire(join(work, 'package.json'))('hexo');
  for (const site of readdirSync(sites)) {
    await publish(Hexo, modules, work, site, 'hexo-renderer-pandoc', 'pandoc');
    await publish(Hexo, modules, work, site, 'hexo-renderer-marked', 'default');
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
