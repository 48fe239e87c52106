// Writes the names and signs that markdown-it-emoji reads, each with the emoji it stands for.
//
//   npm install hexo-renderer-markdown-it@7   (in some directory)
//   node make-emoji.mjs DIRECTORY
//
// Writes assets/markdown/emoji.txt: the emoji and its names between colons, then its signs.
import {createRequire} from 'node:module';
import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'));
const names = require('markdown-it-emoji/lib/data/full.json');
const signs = require('markdown-it-emoji/lib/data/shortcuts');
const known = new Map();
const add = (emoji, written) => known.set(emoji, [...(known.get(emoji) ?? []), written]);
for (const [name, emoji] of Object.entries(names)) add(emoji, `:${name}:`);
// Where two names claim a sign, the last has it.
const owner = new Map();
for (const [name, its] of Object.entries(signs)) for (const sign of its) owner.set(sign, names[name]);
for (const [sign, emoji] of owner) add(emoji, sign);
const lines = [...known].map(([emoji, written]) => [emoji, ...written].join(' ')).sort();
writeFileSync(new URL('../../../assets/markdown/emoji.txt', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${lines.length} emoji`);
