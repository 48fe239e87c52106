// Asks Nunjucks what its filters, tests, operators and JavaScript's methods make of values of every kind.
//
//   npm install nunjucks@3.2   (in some directory)
//   node ask-nunjucks-values.mjs DIRECTORY
//
// Writes src/test/resources/nunjucks/values.json: by what was asked for, each expression with what is printed, or why the
// build stops.
import {createRequire} from 'node:module';
import {writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const installed = resolve(process.argv[2] ?? '.');
const resources = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'nunjucks');
const nunjucks = createRequire(join(installed, 'package.json'))('nunjucks');
// As Hexo makes it.
const environment = new nunjucks.Environment(null, {autoescape: false});

const words = ['"abc"', '""', '" a B "', '"5px"', '"0x1f"', '"1e3"', '"a b\\nc"', '"<b>a</b>&"', '"中文😀"'];
const plain = ['1', '0', '-2.5', '1e21', 'true', 'false', 'none', 'nope'];
const lists = ['[]', '[3, 1, 2]', '["b", "a", "C"]', '[1, "a", none]', '[[1, 2], [3, 4]]', '[{n: 2}, {n: 1}, {n: 2}]'];
const values = [...words, ...plain, ...lists, '{}', '{a: 1, b: "x"}'];

const filters = ['abs', 'batch(2)', 'batch(2, "x")', 'capitalize', 'center(8)', 'default("d")', 'default("d", true)',
    'dictsort', 'dump', 'dump(2)', 'escape', 'first', 'float', 'float("x")', 'forceescape', 'groupby("n") | dump', 'indent',
    'indent(2, true)', 'int', 'int("x")', 'join', 'join("-")', 'join(",", "n")', 'last', 'length', 'list', 'lower',
    'nl2br', 'reject', 'rejectattr("n")', 'replace("a", "b")', 'replace("a", "bb", 1)', 'reverse', 'round', 'round(1)',
    'round(1, "floor")', 'safe', 'select', 'selectattr("n")', 'slice(2)', 'slice(2, "x")', 'sort', 'sort(true)',
    'sort(false, true)', 'sort(attribute="n")', 'sort(attribute="length")', 'string', 'striptags', 'sum', 'sum("n")', 'sum("n", 5)', 'sum("length")', 'title', 'trim',
    'truncate(2)', 'truncate(2, true)', 'truncate(3, false, "…")', 'upper', 'urlencode', 'urlize', 'wordcount'];
const tests = ['callable', 'defined', 'divisibleby(2)', 'escaped', 'equalto(1)', 'eq("abc")', 'sameas(true)', 'even',
    'falsy', 'ge(1)', 'greaterthan("a")', 'gt(0)', 'le(1)', 'lessthan("b")', 'lt(1)', 'lower', 'ne(1)', 'null', 'number',
    'odd', 'string', 'truthy', 'undefined', 'upper', 'iterable', 'mapping'];
const operators = ['+', '-', '*', '/', '//', '%', '**', '~', '==', '===', '!=', '!==', '<', '>', '<=', '>=', 'in', 'and',
    'or'];
const methods = ['length', '[0]', '[9]', '["length"]', 'at', 'toUpperCase()', 'toLowerCase()', 'trim()', 'toString()',
    'charAt(1)', 'charAt(-1)', 'charAt("x")', 'indexOf("b")', 'indexOf("")', 'indexOf("a", 1)', 'indexOf("a", -5)',
    'indexOf(1)', 'lastIndexOf("b")', 'includes("b")', 'includes(1)', 'includes("a", 1)', 'startsWith("a")',
    'startsWith("b", 1)', 'endsWith("c")', 'concat("x", 1)', 'concat([1])', 'repeat(2)', 'repeat(1.7)', 'repeat("2")',
    'padStart(5)', 'padStart(5, "ab")', 'padEnd(6, "ab")', 'padEnd(2)', 'split("")', 'split("b")', 'split()',
    'split("b", 1)', 'replace("b", "x")', 'replace("b")', 'replaceAll("b", "x")', 'slice(1)', 'slice(-1)', 'slice(0, -1)',
    'slice(2, 1)', 'slice("1")', 'substring(1)', 'substring(2, 0)', 'substring(-1, 2)', 'substr(1, 1)', 'substr(-2, 1)',
    'substr(1, -1)', 'join("-")', 'join()', 'join(none)', 'reverse()', 'pop()', 'shift()', 'push(7)', 'toFixed(1)',
    'toFixed()', 'nosuch', 'nosuch.more', 'nosuch()'];

function asked(expressions) {
    return Object.fromEntries(expressions.map((expression) => [expression, answer(expression)]));
}

function answer(expression) {
    try {
        return environment.renderString('{{ ' + expression + ' }}', {});
    } catch (error) {
        const said = String(error.message).split('\n').slice(1).join('\n').trim();
        return 'The build stops: ' + said.replace(/^(?:Type)?Error: /, '');
    }
}

const of = (left, right, join) => left.flatMap((one) => right.map((other) => join(one, other)));
// Each pair of values meets every operator in one of the runs of a long list, not all of them.
const pairs = of(values, values, (left, right) => [left, right]);
const answers = {
    filters: asked(of(values, filters, (value, filter) => value + ' | ' + filter)),
    tests: asked(of(values, tests, (value, test) => value + ' is ' + test)),
    operators: asked(pairs.flatMap(([left, right], pair) => [0, 1, 2].map((run) =>
        left + ' ' + operators[(3 * pair + run + Math.floor(pair / 19)) % operators.length] + ' ' + right))),
    members: asked(of(values, methods, (value, method) =>
        (value.startsWith('{') || /^[-\d]/.test(value) ? '(' + value + ')' : value)
            + (method.startsWith('[') ? method : '.' + method))),
};
writeFileSync(join(resources, 'values.json'), JSON.stringify(answers, null, 1) + '\n');
