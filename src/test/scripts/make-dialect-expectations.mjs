// Makes the expected HTML of every snippet anew, with the engines themselves.
//
//   npm install hexo@8 hexo-renderer-pandoc@0.3 hexo-renderer-marked@7 hexo-renderer-markdown-it@7 hexo-reference-plus@1
//   (in some directory)
//   npm install hexo@8 hexo-renderer-marked@6.3 hexo-reference-plus@1
//   (in another one)
//   node make-dialect-expectations.mjs DIRECTORY OTHER
//
// pandoc 2.17 must be on the PATH. Writes src/test/resources/dialect/{pandoc,marked,markdown-it,marked-6}.json.
import {createRequire} from 'node:module';
import {mkdtempSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const resources = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'dialect');
const snippets = JSON.parse(readFileSync(join(resources, 'snippets.json'), 'utf8'));

async function render(directory, renderer) {
    const installed = resolve(directory);
    const Hexo = createRequire(join(installed, 'package.json'))('hexo');
    const site = mkdtempSync(join(tmpdir(), 'dialect-'));
    mkdirSync(join(site, 'source', '_posts'), {recursive: true});
    symlinkSync(join(installed, 'node_modules'), join(site, 'node_modules'));
    writeFileSync(join(site, '_config.yml'), 'title: Snippets\nurl: http://example.com\n');
    writeFileSync(join(site, 'package.json'), JSON.stringify({
        dependencies: {[renderer]: '*', 'hexo-reference-plus': '*'},
        hexo: {version: '8.0.0'},
    }));
    const hexo = new Hexo(site, {silent: true});
    await hexo.init();
    const expected = {};
    for (const {name, source} of snippets) {
        const data = {content: source, engine: 'markdown'};
        try {
            expected[name] = (await hexo.post.render(null, data)).content;
        } catch (error) {
            expected[name] = 'The build stops: ' + String(error.message).split('\n')[0];
        }
    }
    return expected;
}

async function make(directory, engine, file) {
    const expected = await render(directory, 'hexo-renderer-' + engine);
    writeFileSync(join(resources, file + '.json'), JSON.stringify(expected, null, 1) + '\n');
}

const [newest = '.', older] = process.argv.slice(2);
for (const engine of ['pandoc', 'marked', 'markdown-it']) {
    await make(newest, engine, engine);
}
if (older) {
    await make(older, 'marked', 'marked-6');
}
