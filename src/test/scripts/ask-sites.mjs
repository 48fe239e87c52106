// Asks Hexo what it publishes of short texts in sites that are set in different ways.
//
//   npm install hexo@8 hexo-renderer-pandoc@0.3 hexo-renderer-marked@7 hexo-renderer-markdown-it@7 hexo-reference-plus@1 \
//       hexo-renderer-kramed@0.1 hexo-renderer-markdown-it-plus@1   (in some directory)
//   node ask-sites.mjs DIRECTORY
//
// pandoc 2.17 must be on the PATH. Reads src/test/resources/dialect/sites.json, whose cases have a name, the renderer's
// package, what _config.yml says, the front matter and the text, and writes beside it sites-published.json: what is
// published of each, or why the build stops.
import {createRequire} from 'node:module';
import {mkdtempSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const installed = resolve(process.argv[2] ?? '.');
const resources = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'dialect');
const cases = JSON.parse(readFileSync(join(resources, 'sites.json'), 'utf8'));
const Hexo = createRequire(join(installed, 'package.json'))('hexo');
const sites = new Map();

async function site(renderer, config) {
    const key = renderer + '\n' + config;
    if (!sites.has(key)) {
        const folder = mkdtempSync(join(tmpdir(), 'site-'));
        mkdirSync(join(folder, 'source', '_posts'), {recursive: true});
        symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'));
        writeFileSync(join(folder, '_config.yml'), 'title: Site\nurl: http://example.com\n' + config);
        writeFileSync(join(folder, 'package.json'), JSON.stringify({
            dependencies: {[renderer]: '*', 'hexo-reference-plus': '*'},
            hexo: {version: '8.0.0'},
        }));
        const hexo = new Hexo(folder, {silent: true});
        await hexo.init();
        sites.set(key, hexo);
    }
    return sites.get(key);
}

const published = {};
for (const {name, renderer, config = '', front = {}, source} of cases) {
    const hexo = await site(renderer, config);
    try {
        published[name] = (await hexo.post.render(null, {content: source, engine: 'markdown', ...front})).content;
    } catch (error) {
        published[name] = 'The build stops: ' + String(error.message).split('\n')[0];
    }
}
writeFileSync(join(resources, 'sites-published.json'), JSON.stringify(published, null, 1) + '\n');
process.exit(0);
