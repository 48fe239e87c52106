// Asks pandoc what it makes of the texts of our tests, called as hexo-renderer-pandoc calls it.
//
//   node ask-pandoc.mjs
//
// A test that asks for a text without an answer fails, and leaves the text in target/pandoc-unasked.jsonl. Writes
// src/test/resources/dialect/pandoc-asked.json: each text asked for so far, with what is published of it. pandoc 2.17 must
// be on the PATH.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const answers = join(root, 'src', 'test', 'resources', 'dialect', 'pandoc-asked.json');
const unasked = join(root, 'target', 'pandoc-unasked.jsonl');

const known = existsSync(answers) ? JSON.parse(readFileSync(answers, 'utf8')) : [];
const added = existsSync(unasked) ? readFileSync(unasked, 'utf8').split('\n').filter(Boolean).map(JSON.parse) : [];
const asked = new Map([...known, ...added].map(({options, source}) => [options + '\n' + source, {options, source}]));

/** Options are the extensions behind the format, then further arguments, all parted by blanks. */
function published({options, source}) {
    const [extensions, ...more] = options.split(' ');
    const call = ['-f', 'markdown-smart' + extensions, '-t', 'html', '--mathjax', ...more];
    return execFileSync('pandoc', call, {input: source, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore']});
}

const lines = [...asked.keys()].sort().map(key => JSON.stringify({...asked.get(key), html: published(asked.get(key))}));
writeFileSync(answers, '[\n' + lines.join(',\n') + '\n]\n');
rmSync(unasked, {force: true});
console.log(lines.length + ' texts');
