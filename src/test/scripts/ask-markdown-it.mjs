// Asks hexo-renderer-markdown-it what it makes of texts put together at random out of what is hard to read.
//
//   npm install hexo@8 hexo-renderer-markdown-it@7   (in some directory)
//   node ask-markdown-it.mjs DIRECTORY [HOW-MANY SEED]
//
// Writes src/test/resources/dialect/markdown-it-made.json: each text, with what is published of it as the renderer is
// set by itself, with plugins for what stands in lines, and with those for definitions and emoji. And
// markdown-it-attributes.json: texts with attributes in braces, with markdown-it-attrs alone, and beside the others. And
// markdown-it-set.json: what is published of 200 more, headings below each, where a site sets the renderer otherwise;
// first what it then says. And addresses-found.json: which addresses its linkify finds in made texts, and how it writes
// and shows those. And braces-read.json: where markdown-it-attrs sees attributes in short texts, and which. And
// markdown-it-rare.json: what is published of the texts of rare.json, with plugins for what stands in lines and for
// definitions, and with each of several signs that are blanks to JavaScript for their low lines.
import {createRequire} from 'node:module';
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const installed = resolve(process.argv[2] ?? '.');
const [count, seed] = [Number(process.argv[3] ?? 1000), Number(process.argv[4] ?? 2026)];
const outputs = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'dialect');

const blocks = ['- ', '* ', '+ ', '1. ', '2) ', '10. ', '> ', '>', '# ', '## ', '    ', '  ', ' ', '```\n', '~~~ js\n',
    '---\n', '===\n', '***\n', '<div>\n', '</div>\n', '<!-- x -->\n', '| a | b |\n', '|---|:-:|\n', 'a | b\n', '- | -\n',
    '\n', '\n', '\n', '\n\n', '<p align="center">\n', '<details><summary>x</summary>\n', '</details>\n', '\n- a\n  - b\n',
    '\n1. x\n\n   y\n', '\n[^1]: note\n', '\n[^1]: note\n\n    more\n', '\n*[word]: said\n', '\n- [ ] to do\n- [x] done\n',
    '::: warning\n', ':::\n', '姓名|年龄\n--|--\n张|3\n', '\nterm\n: meaning\n'];
const inlines = ['*', '**', '_', '__', '`', '``', '[a]', '[b](c)', '![i](p.png)', '<b>', '</b>', '\\', '\\*', '&amp;', '&copy;',
    '~~', '中文', '“', '”', '"x"', "'y'", '...', '--', '---', '(c)', 'http://a.com/x', 'www.b.com', 'm@n.org', 'a', 'b c',
    'word', '，', '。', '!', '[', '](', '<http://z.w>', '  \n', '\n', 'foo', '$x_1$', 'https://中文.com/路径', 'https://a.com/x，',
    '(https://a.com)', '**“a”**', '**a：**b', '[t](http://x.y/a(b)c "d")', '[t](<a b>)', 'a.b.com', 'x.js', 'mailto:q@w.e',
    '//a.com', '"', "'", "it's", '1"', '.....', '??????', '+-', '~', '^', '++', '\\\\', '[^1]', '^[in *line*]', '<a href="x">',
    '</a>', '![a*b*c](d)', '&#35;', '&nbsp;', '|', '\\|', ':', ';', '`a`', '****', '***', '。**', '」', 'H~2~O', 'x^2^',
    '++in++', ' ==on== ', '用**方法（一）**做'];

const braces = ['{.a}', ' {.a}', '{#b}', '{k=v}', ' {.a .b #c k=v}', '{k="x } y"}', '{.a', '}', '{}', '{.}', '{ .a }', '\n{.a}\n',
    '\n{.a}', '\n\n{.a}\n\n', '\n\n{.a}\n', '*a*{.b}', '**a**{.b}{.c}', '`a`{.b}', '![i](p.png){.b width=50%}', '[b](c){.d href=x}',
    '{..m}', '{a"b}', '{=x}', '{.a}}', '{{.a}}', '{k=\\"}', '{class=x}', '{.中文}', '\n--- {.a}\n', '\n\n---{#a}\n\n',
    '\n***{.a}\n', '\n- a {.b}\n- c\n{.d}\n', '\n- a\n  - b\n  {.c}\n\n{.d}\n\n', '\n```js {.a}\nx\n```\n', '\n``` {.a #b}\nx\n```\n',
    '\n# h {#i .j}\n', '\n## h {.j}\n', '\nh {.a}\n===\n', '\n> q\n> {.a}\n', '\n1. a {.b}\n2. c\n\n   d\n   {.e}\n',
    '\n|a|b|\n|-|-|\n|c {.d}|e|\n\n{.f}\n', '\n|a|b|c|\n|-|:-:|-|\n|d {colspan=2}|e|f|\n|g {rowspan=2}|h|i|\n|j|k|l|\n',
    '\n|a|b|c|\n|-|-|-|\n|d|*e* {colspan=3 rowspan=2}|![f](g)|\n|`g`|h {rowspan=9}|i|\n|j|k|l {colspan=2}|\n', ' {title="a b"}',
    '<b>x</b>{.a}', 'http://a.com/x {.a}', '"x" {.a}', '[^1] {.a}', '\n[^1]: note {.a}\n', '^[in *line*{.a}]', '\nterm {.a}\n: meaning {.b}\n',
    '\n::: warning {.a}\nb\n:::\n', 'H~2~{.a}', '++in++{.a}', '- [ ] to {.a}\n', '\\{.a}', '&amp;{.a}', '{style="color:red"}', '    code {.a}\n'];

let state = seed | 0;
function below(n) {
    state = (state + 0x6D2B79F5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
}
const pick = list => list[below(list.length)];

function made(extra) {
    let text = '';
    for (let parts = 2 + below(14); parts > 0; parts--) {
        text += extra && below(2) ? pick(extra) : below(4) ? pick(inlines) : pick(blocks);
        text += below(4) ? '' : '\n';
        text += below(3) ? '' : ' ';
    }
    return below(4) ? text : text + '\n\n[a]: http://x.y "t"\n';
}

const require = createRequire(join(installed, 'package.json'));
const renderer = dirname(require.resolve('hexo-renderer-markdown-it'));
function parser(plugins, said = {}) {
    global.hexo = {
        config: {url: 'http://example.com', root: '/', markdown: {plugins, ...said}},
        extend: {renderer: {register() {}}},
        execFilterSync() {},
        base_dir: installed,
    };
    delete require.cache[require.resolve(renderer)];
    require(renderer);
    const Renderer = require(join(renderer, 'lib', 'renderer'));
    return new Renderer(global.hexo);
}
const named = names => names.map(name => ({name: 'markdown-it-' + name}));
const inLines = named(['abbr', 'cjk-breaks', 'footnote', 'ins', 'mark', 'sub', 'sup'])
    .concat([{name: 'markdown-it-container', options: 'warning'}]);

function ask(file, texts, parsers) {
    const answers = texts.map(source => {
        const answer = {source};
        for (const [name, asked] of Object.entries(parsers)) {
            answer[name] = asked.render({text: source, path: 'x.md'});
        }
        return answer;
    });
    writeFileSync(join(outputs, file), '[\n' + answers.map(answer => JSON.stringify(answer)).join(',\n') + '\n]\n');
}
const texts = extra => Array.from({length: count}, () => made(extra));
ask('markdown-it-made.json', texts(undefined), {
    html: parser(undefined),
    plugins: parser(inLines),
    lists: parser(named(['deflist', 'emoji'])),
});
ask('markdown-it-attributes.json', texts(braces), {
    html: parser(named(['attrs'])),
    plugins: parser(inLines.concat(named(['attrs', 'deflist', 'emoji']))),
});

const titles = ['A', 'b c', '中文', '（一）', '，', ' - ', '*x*', '`c < d`', '&amp;', '"q"', 'é', 'Ü', '😀', '_', '#', '1.', '?', '<b>',
    '[l](u)', '![i *d*](p.png)', 'a', 'A', "it's", 'a/b', '\u3000', '、'];
const ways = {
    commonmark: {preset: 'commonmark'},
    zero: {preset: 'zero', enable_rules: ['emphasis', 'heading', 'list', 'link', 'table'], render: {quotes: '«»‹›'}},
    typed: {render: {typographer: false, linkify: false, breaks: false, html: false, xhtmlOut: true}},
    ruled: {disable_rules: ['heading', 'table', 'fence', 'autolink', 'html_block', 'escape', 'image', 'reference'], images: {lazyload: true}},
    anchored: {
        anchors: {level: 1, case: 1, separator: '_', collisionSuffix: 'v', permalink: true, permalinkSide: 'right'},
        render: {quotes: '«»‹›'},
        images: {prepend_root: true},
    },
};
function titled() {
    let text = '';
    for (let lines = 3; lines > 0; lines--) {
        text += '\n\n' + pick(['# ', '## ', '### ']) + pick(titles) + pick(titles) + pick(titles);
    }
    return text + '\n';
}
const parsers = Object.entries(ways).map(([way, said]) => [way, parser(undefined, structuredClone(said))]);
const set = Array.from({length: 200}, () => {
    const source = made() + titled();
    return Object.fromEntries([['source', source], ...parsers.map(([way, asked]) => [way, asked.render({text: source, path: 'x.md'})])]);
});
const lines = all => '[\n' + all.map(one => JSON.stringify(one)).join(',\n') + '\n]';
writeFileSync(join(outputs, 'markdown-it-set.json'), `{"ways":${JSON.stringify(ways)},"texts":${lines(set)}}\n`);

const pieces = ['a.com', 'https://', 'http://', '//', 'www.', 'mailto:', 'm@n.org', 'x', '中文', '例子.中国', '.cn', '.com', '.js', '/', '/?q=a',
    '#', ':80', ':99999', '(', ')', '[', ']', '{', '}', '"', "'", '，', '。', '！', '、', '；', '（', '）', '“', '”', ' ', '\n', '\u3000', '.', ',', '!', '-', '_', '*',
    '~', '|', '｜', '<', '>', '%20', '%E4%B8%AD', '%zz', '😀', 'é', 'ü.de', 'xn--fsqu00a.com', '192.168.0.1', 'localhost', '@', 'A.COM', 'ftp://',
    'javascript:', '..', '...', '--', ';', 'u:p@'];
const {linkify, normalizeLink, normalizeLinkText, validateLink} = require('markdown-it')({linkify: true});
const found = Array.from({length: 600}, () => {
    let text = '';
    for (let parts = 1 + below(9); parts > 0; parts--) {
        text += pick(pieces);
    }
    const matches = (linkify.match(text) ?? []).map(({index, lastIndex, url}) => {
        const address = normalizeLink(url);
        return {start: index, end: lastIndex, address, shown: normalizeLinkText(url), allowed: validateLink(address)};
    });
    return {text, maybe: linkify.pretest(text), matches};
});
writeFileSync(join(outputs, 'addresses-found.json'), lines(found) + '\n');

const {getAttrs, hasDelimiters} = require('markdown-it-attrs/utils');
const signs = ['{', '}', '{.a}', '{#b}', '.', '#', 'k=v', 'k="x y"', "k='z'", '"', '\\"', ' ', 'a', '中文', '..m', '=', 'class=x', '[', ']', '[.c]', '{{', '}}', '😀'];
const delimiters = [['{', '}'], ['[', ']'], ['{{', '}}']];
const read = Array.from({length: 600}, (_, i) => {
    const [leftDelimiter, rightDelimiter] = delimiters[i % 3];
    const options = {leftDelimiter, rightDelimiter, allowedAttributes: []};
    let text = '';
    for (let parts = 1 + below(7); parts > 0; parts--) {
        text += pick(signs);
    }
    const [begins, ends, all] = ['start', 'end', 'only'].map(where => hasDelimiters(where, options)(text));
    const attributes = getAttrs(text, 0, options);
    return {text, left: leftDelimiter, right: rightDelimiter, begins, ends, all, attributes};
});
writeFileSync(join(outputs, 'braces-read.json'), lines(read) + '\n');

const plain = parser(inLines.concat(named(['deflist'])));
const rare = JSON.parse(readFileSync(join(outputs, 'rare.json'), 'utf8'));
const published = {};
for (const blank of '\u3000\u00a0\u2003\ufeff\f') {
    for (const text of rare) {
        const source = text.replaceAll('_', blank);
        published[source] = plain.render({text: source, path: 'x.md'});
    }
}
writeFileSync(join(outputs, 'markdown-it-rare.json'), JSON.stringify(published).replaceAll('","', '",\n"') + '\n');
