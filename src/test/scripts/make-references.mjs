#!/usr/bin/env node
// Makes the expected references of the bibliography in src/test/resources/bibliography anew, with citeproc-js, the
// engine the Citation Style Language is documented by, and not the one the program uses:
//
//     mvn -q process-resources && node src/test/scripts/make-references.mjs
//
// truth.json says in the words of CSL what works.bib, works.ris and works.json mean; it is written beside them and not
// by the program. Each work is formatted for itself. Names of journals and series keep their own case, as in the
// program. What the program prints otherwise on purpose stands in differences.txt, with the reason.
// Needs node 20 and npm. Works in a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = join(root, 'src/test/resources/bibliography');
const read = (...path) => readFileSync(join(...path), 'utf8');

const work = mkdtempSync(join(tmpdir(), 'references-'));
try {
  writeFileSync(join(work, 'package.json'), '{"private": true}');
  execFileSync('npm', ['install', '--silent', 'citeproc@2.4.63'], { cwd: work, stdio: 'inherit' });
  const CSL = createRequire(join(work, 'package.json'))('citeproc');
  const style = read(root, 'target/classes/apa.csl').replace(
    /(<text variable="(?:container|collection)-title"[^>]*?) text-case="title"/g,
    '$1',
  );
  const locale = read(root, 'target/classes/locales-en-US.xml');
  const lines = JSON.parse(read(folder, 'truth.json')).map((item) => {
    const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style, 'en-US');
    engine.setOutputFormat('text');
    engine.updateItems([item.id]);
    return `[${item.id}] ${engine.makeBibliography()[1].join('').trim()}`;
  });
  writeFileSync(join(folder, 'expected.txt'), lines.join('\n') + '\n');
} finally {
  rmSync(work, { recursive: true });
}
