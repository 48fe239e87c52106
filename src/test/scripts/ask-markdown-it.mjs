// Asks hexo-renderer-markdown-it what it makes of texts put together at random out of what is hard to read.
//
//   npm install hexo@8 hexo-renderer-markdown-it@7   (in some directory)
//   node ask-markdown-it.mjs DIRECTORY [HOW-MANY SEED]
//
// Writes src/test/resources/dialect/markdown-it-made.json: each text, with what is published of it as the renderer is
// set by itself, with plugins for what stands in lines, and with those for definitions and emoji. And
// markdown-it-attributes.json: texts with attributes in braces, with markdown-it-attrs alone, and beside the others.
import {createRequire} from 'node:module';
import {writeFileSync} from 'node:fs';
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
function parser(plugins) {
    global.hexo = {
        config: {markdown: {plugins}},
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
