// Writes the commands and environments that the page's MathJax knows, with the sign a command stands for where it is one.
//   node src/test/scripts/make-tex-names.mjs FOLDER
// FOLDER is MathJax's own es5, of the version that pom.xml names.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = resolve(process.argv[2]);
const MathJax = createRequire(import.meta.url)(`${folder}/node-main.js`);
// As assets/preview/engine.js has them.
const packages = [
  'base', 'action', 'ams', 'amscd', 'bbox', 'boldsymbol', 'braket', 'bussproofs', 'cancel', 'cases', 'centernot',
  'color', 'empheq', 'enclose', 'extpfeil', 'gensymb', 'html', 'mhchem', 'newcommand', 'noundefined', 'textcomp',
  'unicode', 'upgreek', 'verb',
];
const started = await MathJax.init({
  loader: { load: ['input/tex-full', 'output/svg', 'adaptors/liteDOM'] },
  tex: { packages },
});
const { handlers } = started.startup.document.inputJax[0].parseOptions;
const commands = new Map();
const environments = new Set();
for (const kind of ['macro', 'delimiter']) {
  for (const { item } of handlers.get(kind)._configuration) {
    for (const [name, value] of item.map?.entries() ?? []) {
      const bare = kind === 'delimiter' ? name.replace(/^\\/, '') : name;
      const sign = [...(value.char ?? '')].length === 1 && !/[\s\p{M}\p{C}]/u.test(value.char) ? value.char : '';
      if (/^[A-Za-z]+$/.test(bare) && (kind === 'macro' || name.startsWith('\\'))) {
        commands.set(bare, commands.get(bare) || sign);
      }
    }
  }
}
for (const { item } of handlers.get('environment')._configuration) {
  for (const name of item.map?.keys() ?? []) if (/^[A-Za-z]+\*?$/.test(name)) environments.add(name);
}
const lines = [
  ...[...commands].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sign]) => (sign ? `\\${name} ${sign}` : `\\${name}`)),
  ...[...environments].sort().map((name) => `{${name}}`),
];
writeFileSync(new URL('../../../assets/markdown/tex-names.txt', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${commands.size} commands, ${environments.size} environments`);
