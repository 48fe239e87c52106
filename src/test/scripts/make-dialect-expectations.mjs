// Makes the expected HTML of every snippet anew, with the engines themselves.
//
//   npm install hexo@8 hexo-renderer-pandoc@0.3 hexo-renderer-marked@7 hexo-renderer-markdown-it@7 hexo-reference-plus@1
//   (in some directory)
//   node make-dialect-expectations.mjs DIRECTORY
//
// pandoc 2.17 must be on the PATH. Writes src/test/resources/dialect/{pandoc,marked,markdown-it}.json.
import {createRequire} from 'node:module';
import {mkdtempSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const installed = resolve(process.argv[2] ?? '.');
const resources = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'dialect');
const snippets = JSON.parse(readFileSync(join(resources, 'snippets.json'), 'utf8'));
const Hexo = createRequire(join(installed, 'package.json'))('hexo');

async function render(renderer) {
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

for (const engine of ['pandoc', 'marked', 'markdown-it']) {
    const expected = await render('hexo-renderer-' + engine);
    writeFileSync(join(resources, engine + '.json'), JSON.stringify(expected, null, 1) + '\n');
}
