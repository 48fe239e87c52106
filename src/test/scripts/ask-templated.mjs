// Asks Hexo what it publishes of texts in which tags, templates, code, comments and Markdown stand close together.
//
//   npm install hexo@8 hexo-renderer-marked@7   (in some directory)
//   node ask-templated.mjs DIRECTORY [SEED [COUNT]]
//
// Writes src/test/resources/hexo/templated.json: made texts with what is published of each; those that stop the build are
// left out.
import {createRequire} from 'node:module';
import {mkdtempSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const [directory = '.', seed = '1', count = '600'] = process.argv.slice(2);
const installed = resolve(directory);
const resources = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'hexo');
const Hexo = createRequire(join(installed, 'package.json'))('hexo');

const pieces = ['{{ 1 + 1 }}', '{{ "a" | upper }}', '{{ title }}', '{{ "*b*" }}', '{% set x = 3 %}', '{{ x }}',
    '{% if x %}', '{% else %}', '{% endif %}', '{% if true %}', '{% for i in [1, 2] %}', '{{ i }}', '{% endfor %}',
    '{# e #}', 'c {#- f -#} d', 'g {{- "g" -}} g', 'h {%- if true -%} h {%- endif -%} h', '{% blockquote A, B %}', '{% endblockquote %}', '{% quote C %}*i*{% endquote %}',
    '{% pullquote left %}\n', '\n{% endpullquote %}', '{% link k https://l.org %}',
    '{% codeblock lang:js %}\nm {{ n }}\n{% endcodeblock %}', '{% macro o(p) %}[{{ p }}]{% endmacro %}', '{{ o(1) }}',
    '{% filter upper %}', '{% endfilter %}', '<!-- q {{ r }} -->', '<!--', '-->', '`{{ s }}`', '``', '`', '```js\n',
    '\n```\n', '{{ t', '}}', '{', '}', '%}', '<div>\n', '</div>\n', '*', '**', '_', '# ', '- ',
    '> ', '1. ', '| u | v |\n|---|---|\n| ', ' | w |\n', '[', '](/y)', '    ', 'z', 'word ', '日晷', '，', '😀', "it's ",
    '"q" ', '&amp; ', '\n', '\n', '\n\n', '\n\n', '\n\n'];

let state = Number(seed);
/** A number below `most`, by the generator of Lehmer. */
function random(most) {
    state = state * 48271 % 2147483647;
    return state % most;
}

function text() {
    return Array.from({length: 2 + random(14)}, () => pieces[random(pieces.length)]).join('');
}

const folder = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(folder, 'source', '_posts'), {recursive: true});
symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, '_config.yml'), 'title: Site\nurl: http://example.com\n');
writeFileSync(join(folder, 'package.json'), JSON.stringify({
    dependencies: {'hexo-renderer-marked': '*'},
    hexo: {version: '8.0.0'},
}));
const hexo = new Hexo(folder, {silent: true});
await hexo.init();
const published = {};
while (Object.keys(published).length < Number(count)) {
    const source = text();
    try {
        published[source] = (await hexo.post.render(null, {content: source, engine: 'markdown', title: 'T'})).content;
    } catch (error) {
        // What is said of such texts is asked by ask-nunjucks.mjs.
    }
}
writeFileSync(join(resources, 'templated.json'), JSON.stringify(published, null, 1) + '\n');
process.exit(0);
