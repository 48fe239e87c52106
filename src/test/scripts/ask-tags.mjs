// Asks Hexo what it publishes of its tags, of NexT's and of code.
//
//   npm install hexo@8 hexo-renderer-marked@7 hexo-theme-next@8   (in some directory)
//   node ask-tags.mjs DIRECTORY
//
// Reads src/test/resources/hexo/tags.json, the tags by whose they are, and code.json: code, the ways a site can be set,
// and the few that are asked for in each of them. Writes beside them tags-published.json and code-published.json: what is
// published of each, or why the build stops.
import {createRequire} from 'node:module';
import {mkdtempSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const installed = resolve(process.argv[2] ?? '.');
const resources = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'hexo');
const Hexo = createRequire(join(installed, 'package.json'))('hexo');

async function site(config) {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    mkdirSync(join(folder, 'source', '_posts'), {recursive: true});
    symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, '_config.yml'), 'title: Site\nurl: http://example.com\n' + config);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({
        dependencies: {'hexo-renderer-marked': '*'},
        hexo: {version: '8.0.0'},
    }));
    const hexo = new Hexo(folder, {silent: true});
    await hexo.init();
    return hexo;
}

async function published(hexo, sources) {
    const published = {};
    for (const source of sources) {
        try {
            published[source] = (await hexo.post.render(null, {content: source, engine: 'markdown'})).content;
        } catch (error) {
            published[source] = 'The build stops: ' + (error.type ?? String(error.message).trim().split('\n').pop().trim());
        }
    }
    return published;
}

function config({engine = 'highlight.js', numbers = true, threshold = 0, wrap = true, hljs = false, tab = '',
    stripped = true, excluded = []}) {
    const same = {line_number: numbers, line_threshold: threshold, tab_replace: tab, strip_indent: stripped,
        exclude_languages: excluded};
    return 'syntax_highlighter: ' + engine + '\nhighlight: ' + JSON.stringify({...same, wrap, hljs})
        + '\nprismjs: ' + JSON.stringify({...same, preprocess: true}) + '\n';
}

const read = (name) => JSON.parse(readFileSync(join(resources, name), 'utf8'));
const write = (name, answers) => writeFileSync(join(resources, name), JSON.stringify(answers, null, 1) + '\n');

const tags = read('tags.json');
write('tags-published.json', {
    hexo: await published(await site(''), tags.hexo),
    next: await published(await site('theme: next\n'), tags.next),
});
const code = read('code.json');
const figures = {};
for (const settings of code.settings) {
    const sources = settings === code.settings[0] ? code.sources : code.few;
    figures[settings.name] = await published(await site(config(settings)), sources);
}
write('code-published.json', figures);
process.exit(0);
