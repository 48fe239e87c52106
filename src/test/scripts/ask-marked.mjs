// Asks hexo-renderer-marked what it makes of texts put together at random out of what is hard to read.
//
//   npm install hexo@8 hexo-renderer-marked@7   (in some directory)
//   node ask-marked.mjs DIRECTORY [HOW-MANY SEED]
//
// Writes src/test/resources/dialect/marked-made.json: each text, with what is published of it. And marked-set.json: what
// is published of 200 more, headings below each, where a site sets the renderer otherwise; first what it then says. And
// where marked's lexer cuts them: the kind of each block, where it begins, and where it ends. And marked-rare.json: what
// is published of the texts of rare.json, with each of several signs that are blanks to JavaScript for their low lines.
import {createRequire} from 'node:module';
import {mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const installed = resolve(process.argv[2] ?? '.');
const [count, seed] = [Number(process.argv[3] ?? 1000), Number(process.argv[4] ?? 2026)];
const output = process.argv[5] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'dialect', 'marked-made.json');

const blocks = ['- ', '* ', '+ ', '1. ', '2) ', '10. ', '> ', '>', '# ', '## ', '    ', '  ', ' ', '\t', '-\t', '- \n',
    '```\n', '~~~ js\n', '---\n', '===\n', '***\n', '<div>\n', '</div>\n', '<!-- x -->\n', '| a | b |\n', '|---|:-:|\n',
    'a | b\n', '- | -\n', '\n', '\n', '\n', '\n\n', '<p align="center">\n', '<details><summary>x</summary>\n',
    '</details>\n', '\n- a\n  - b\n', '\n1. x\n\n   y\n', '\n- [ ] to do\n- [x] done\n', '\n> a\nb\n> - c\nd\n',
    '姓名|年龄\n--|--\n张|3\n', '1. 一\n   ```\n   x\n   ```\n后\n', '- a\n> b\n', '\n    code\n', '\u3000\u3000段\n', '[a]: /x\n'];
const inlines = ['*', '**', '_', '`', '[a]', '[b](c)', '![i](p.png)', '<b>', '</b>', '\\', '&amp;', '~~', '中文', '“', '"x"',
    '...', '--', 'http://a.com/x', 'm@n.org', 'a', 'b c', 'word', '，', '。', '!', '[', '  \n', '\n', '\n', 'foo', '$x_1$',
    'https://a.com/?a,b', '**“a”**', '[t](http://x.y/a(b)c "d")', '|', '\\|', ':', '`a`', '1', '-', '=', '#'];

let state = seed | 0;
function below(n) {
    state = (state + 0x6D2B79F5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
}
const pick = list => list[below(list.length)];

function made() {
    let text = '';
    for (let parts = 2 + below(14); parts > 0; parts--) {
        text += below(2) ? pick(inlines) : pick(blocks);
        text += below(3) ? '' : '\n';
        text += below(4) ? '' : ' ';
    }
    return text;
}

const site = mkdtempSync(join(tmpdir(), 'marked-'));
mkdirSync(join(site, 'source'));
symlinkSync(join(installed, 'node_modules'), join(site, 'node_modules'));
writeFileSync(join(site, '_config.yml'), 'title: Made\nurl: http://example.com\n');
writeFileSync(join(site, 'package.json'), JSON.stringify({dependencies: {'hexo-renderer-marked': '*'}, hexo: {}}));
const Hexo = createRequire(join(installed, 'package.json'))('hexo');
const hexo = new Hexo(site, {silent: true});
await hexo.init();

const answers = [];
for (let i = 0; i < count; i++) {
    const source = made();
    answers.push({source, html: await hexo.render.render({text: source, engine: 'markdown'})});
}
writeFileSync(output, '[\n' + answers.map(answer => JSON.stringify(answer)).join(',\n') + '\n]\n');

const titles = ['A', 'b c', '中文', '（一）', '，', ' - ', '*x*', '`c < d`', '&amp;', '"q"', 'é', 'Ü', '😀', '_', '#', '1.', '?', '<b>x</b>',
    '[l](u)', '![c < d &amp; "e" <i>f</i>](p.png)', 'a', 'A', "it's", '[o](https://sea.example/x)', 'a/b', '\u3000', '、'];
const ways = {
    plain: {gfm: false},
    joined: {breaks: false, descriptionLists: false, modifyAnchors: 1},
    typed: {smartypants: false, autolink: false, modifyAnchors: 2},
    linked: {external_link: {enable: true, nofollow: true, exclude: ['sea.example']}, headerIds: false},
    pictured: {lazyload: true, figcaption: true, prependRoot: false},
};
function titled() {
    let text = '';
    for (let lines = 3; lines > 0; lines--) {
        text += '\n\n' + pick(['# ', '## ', '### ']) + pick(titles) + pick(titles) + pick(titles);
    }
    return text + '\n';
}

const {lexer} = createRequire(join(installed, 'node_modules/hexo-renderer-marked/package.json'))('marked');
function cuts(source) {
    const blocks = [];
    let at = 0;
    for (const {type, raw} of lexer(source, {gfm: true, breaks: true})) {
        // Definitions are no blocks, and a quote is put together anew.
        at = Math.max(at, source.indexOf(raw, at));
        if (type !== 'space') {
            blocks.push([type, at + raw.length - raw.trimStart().length, at + raw.trimEnd().length]);
        }
        at += raw.length;
    }
    return blocks;
}

const usual = {...hexo.config.marked, mangle: false};
const set = [];
for (let i = 0; i < 200; i++) {
    const source = made() + titled();
    const one = {source, cuts: cuts(source)};
    for (const [way, said] of Object.entries(ways)) {
        hexo.config.marked = {...usual, ...said};
        one[way] = await hexo.render.render({text: source, engine: 'markdown'});
    }
    set.push(one);
}
writeFileSync(join(dirname(output), 'marked-set.json'),
    JSON.stringify({ways, url: hexo.config.url}).replace(/}$/, ',"texts":[\n') + set.map(one => JSON.stringify(one)).join(',\n') + '\n]}\n');

hexo.config.marked = usual;
const texts = JSON.parse(readFileSync(join(dirname(output), 'rare.json'), 'utf8'));
const published = {};
for (const blank of '\u3000\u00a0\u2003\ufeff\f') {
    for (const text of texts) {
        const source = text.replaceAll('_', blank);
        published[source] = await hexo.render.render({text: source, engine: 'markdown'});
    }
}
writeFileSync(join(dirname(output), 'marked-rare.json'), JSON.stringify(published, null, 0).replaceAll('","', '",\n"') + '\n');
process.exit(0);
