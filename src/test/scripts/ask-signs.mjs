// Asks JavaScript, and markdown-it, which signs they take for blanks, punctuation, letters and numbers.
//
//   npm install hexo-renderer-markdown-it@7   (in some directory)
//   node ask-signs.mjs DIRECTORY
//
// Writes src/test/resources/dialect/signs.txt: on each line a kind, and the stretches of Unicode's first plane that are so.
import {createRequire} from 'node:module';
import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const {utils} = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'))('markdown-it')();
const kinds = {
    // What marked's expressions ask.
    blank: sign => /\s/u.test(sign),
    punctuation: sign => /[\p{P}\p{S}]/u.test(sign),
    letterOrNumber: sign => /[\p{L}\p{N}]/u.test(sign),
    // What markdown-it's own functions say.
    whiteSpace: sign => utils.isWhiteSpace(sign.charCodeAt(0)),
    punctuationMark: sign => utils.isPunctChar(sign) || utils.isMdAsciiPunct(sign.charCodeAt(0)),
};
const hex = code => code.toString(16).toUpperCase().padStart(4, '0');
const lines = Object.entries(kinds).map(([kind, is]) => {
    const stretches = [];
    for (let code = 0, from = -1; code <= 0x10000; code++) {
        const surrogate = code >= 0xD800 && code <= 0xDFFF;
        const member = code < 0x10000 && !surrogate && is(String.fromCharCode(code));
        if (member && from < 0) {
            from = code;
        } else if (!member && from >= 0) {
            stretches.push(hex(from) + '-' + hex(code - 1));
            from = -1;
        }
    }
    return kind + ' ' + stretches.join(' ');
});
writeFileSync(new URL('../resources/dialect/signs.txt', import.meta.url), lines.join('\n') + '\n');
