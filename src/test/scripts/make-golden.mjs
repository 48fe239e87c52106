#!/usr/bin/env node
// Makes the expected HTML of the golden posts anew, with the engines that publish real posts:
// Hexo 8, hexo-reference-plus, and the renderer of each dialect, in a file that is called as the renderer is.
//
//     node src/test/scripts/make-golden.mjs [case ...]
//
// Needs node 20, npm, and pandoc 2.17 (Debian 12) on the path. Works in a temporary folder.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const posts = join(root, 'src/test/resources/posts');
const sample = join(root, 'assets/sample/diptych-dial.md');

const versions = {
  hexo: '8.1.2',
  'hexo-reference-plus': '1.1.1',
  'hexo-renderer-pandoc': '0.3.0',
  'hexo-renderer-marked': '7.0.1',
  'hexo-renderer-markdown-it': '7.1.1',
};

const config = `
title: Golden
url: https://example.org
timezone: UTC
refplus:
  tippy: false
`;

// The language tags, as the sites that use them define them: each body is Markdown of its own.
const languageTags = `
hexo.extend.tag.register('language_switch', () => '<div id="langToggle"><button>中/En</button></div>');
hexo.extend.tag.register('lang_content', ([language], content) => {
  const html = hexo.render.renderSync({ text: content, engine: 'markdown' });
  const display = language === 'en' ? 'block' : 'none';
  return '<div id="' + language + '-content" class="lang-content" style="display: ' + display + ';">' + html + '</div>';
}, { ends: true });
`;

function site(folder, modules, renderer) {
  mkdirSync(join(folder, 'source/_posts'), { recursive: true });
  mkdirSync(join(folder, 'scripts'));
  symlinkSync(modules, join(folder, 'node_modules'));
  writeFileSync(join(folder, '_config.yml'), config);
  writeFileSync(join(folder, 'scripts/language-tags.js'), languageTags);
  const dependencies = { hexo: versions.hexo, 'hexo-reference-plus': '*', [renderer]: '*' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, hexo: {}, dependencies }));
  return folder;
}

async function publish(Hexo, folder, cases, output) {
  for (const [name, post] of cases) {
    cpSync(post, join(folder, 'source/_posts', name + '.md'));
  }
  const hexo = new Hexo(folder, { silent: true });
  await hexo.init();
  await hexo.load();
  for (const post of hexo.locals.get('posts').toArray()) {
    const name = post.source.replace(/^_posts\/|\.md$/g, '');
    // The plugin's own style is no part of the article.
    const article = post.content.replace(/\s*<style>\s*#refplus[\s\S]*?<\/style>\s*/, '\n');
    writeFileSync(join(posts, name, output), article.trimEnd() + '\n');
  }
  await hexo.exit();
}

const wanted = process.argv.slice(2);
const cases = readdirSync(posts)
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .map((name) => [name, join(posts, name, 'post.md')])
  // The sample post is a case too; its text lies with the program.
  .map(([name, post]) => [name, name === 'sample' ? sample : post])
  .filter(([, post]) => existsSync(post));

const work = mkdtempSync(join(tmpdir(), 'golden-'));
try {
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: work, stdio: 'inherit' });
  const modules = join(work, 'node_modules');
  const Hexo = createRequire(join(work, 'package.json'))('hexo');
  for (const engine of ['pandoc', 'marked', 'markdown-it']) {
    await publish(Hexo, site(join(work, engine), modules, 'hexo-renderer-' + engine), cases, engine + '.html');
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
