// Splits coloured HTML at line ends, closing and opening again the spans that go on.
function codeLines(html) {
  const open = [];
  return html.split('\n').map((line) => {
    const before = open.join('');
    for (const tag of line.match(/<\/?span[^>]*>/g) || []) {
      if (tag[1] === '/') open.pop();
      else open.push(tag);
    }
    return before + line + '</span>'.repeat(open.length);
  });
}

// Colours code, once for each listing; the colouring library comes when the first listing does.
const code = (() => {
  const WHOLE = 400_000; // characters of a listing that are coloured as one
  const HERE = 60_000; // the same where it is coloured in the page itself
  const LONGEST = 2_000; // characters of a line that is coloured
  const SLICE = 6; // milliseconds of work at a time
  const REST = 4; // milliseconds between two slices
  const LINES = 5_000; // lines remembered
  const SELECTOR = 'figure.highlight td.code pre, pre > code';
  const colouredLine = new Map();
  const read = new WeakMap(); // what stands in an element that holds code: it is replaced, never changed
  const shown = new WeakMap(); // the coloured lines that an element shows, and nothing that was foretold
  const reached = new WeakMap(); // by a listing's first part, how far it was coloured while the rest was to come
  let waiting = new Set();
  let painter = null;
  let asked = false;
  let timer = 0;
  let busy = false;

  const language = (element) => {
    const figure = element.closest('figure.highlight');
    const names = figure ? figure.className : element.className + ' ' + element.parentElement.className;
    const plain = names.replace(/\bhighlight\b|\bsourceCode\b|\bdp-[\w-]+/g, ' ').trim();
    const name = /(?:^|\s)(?:language-|lang-|sourceCode\s+)?([\w+#-]+)\s*$/.exec(plain);
    return name ? name[1] : '';
  };

  const rowsOf = (element) => element.querySelectorAll('span.line');

  const facts = (element) => {
    if (!read.has(element)) {
      const rows = rowsOf(element);
      const text = rows.length ? Array.from(rows, (row) => row.textContent).join('\n') : element.textContent;
      // A part that is not the last ends with its line.
      const end = !rows.length && text.endsWith('\n') ? '\n' : '';
      // No rows are kept: the engine's garbage collector, which holds the window, asks each kept element for its root.
      read.set(element, {
        end,
        text: end ? text.slice(0, -1) : text,
        name: language(element),
        long: text.split('\n').some((line) => line.length > LONGEST),
      });
    }
    return read.get(element);
  };

  const show = (element, made) => {
    const { end } = facts(element);
    const rows = rowsOf(element);
    if (!rows.length) element.innerHTML = made.join('\n') + end;
    else rows.forEach((row, i) => { if (row.innerHTML !== made[i]) row.innerHTML = made[i]; });
  };

  const paint = (element, made) => {
    const { text, name } = facts(element);
    if (!element.isConnected) return;
    show(element, made);
    shown.set(element, made);
    if (colouredLine.size > LINES) colouredLine.clear();
    text.split('\n').forEach((line, i) => colouredLine.set(`${name}\n${line}`, made[i]));
  };

  const escaped = (line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

  // Until the colours come, a line has those it had: while somebody types, only the line that changes is plain.
  const foretell = (element) => {
    const { text, name, long } = facts(element);
    if (long || !name) return;
    const made = text.split('\n').map((line) => colouredLine.get(`${name}\n${line}`) ?? escaped(line));
    if (made.some((line) => line.includes('<'))) show(element, made);
  };

  // A listing that is too long for one step stands in several blocks, one after the other.
  const part = (block) => block?.firstElementChild?.classList.contains('dp-portion') ? block.firstElementChild : null;
  const partsAround = (element) => {
    const found = [element];
    const block = element.closest('.dp-block');
    let complete = true;
    for (let at = block; part(at)?.classList.contains('dp-goes-on'); ) {
      at = at.previousElementSibling;
      const one = part(at)?.querySelector(SELECTOR);
      if (one) found.unshift(one);
      else break;
    }
    for (let at = block; part(at)?.classList.contains('dp-continued'); ) {
      at = at.nextElementSibling;
      const one = part(at)?.querySelector(SELECTOR);
      if (one) found.push(one);
      else {
        complete = false;
        break;
      }
    }
    return { found, complete };
  };

  // Of a listing's parts those that are coloured together with `element`: a line that is too long stands between.
  const runAround = (element) => {
    const { found, complete } = partsAround(element);
    let run = [];
    let length = 0;
    let closed = false;
    for (const one of found) {
      const { text, long } = facts(one);
      if (long || length > WHOLE) {
        closed = run.includes(element);
        if (closed) break;
        run = [];
        length = 0;
      }
      if (long) continue;
      run.push(one);
      length += text.length;
    }
    return { run, length, complete: complete || closed };
  };

  const label = (element, reason) => {
    if (typeof say !== 'function') return;
    const place = element.closest('.dp-portion, figure.highlight, pre');
    place.dataset.dpPlain = say(`code.${reason}`);
    place.title = place.dataset.dpPlain;
  };

  // One listing a turn; what is in the page is coloured, in its order.
  const turn = () => {
    timer = 0;
    const [element] = waiting;
    waiting.delete(element);
    if (!element?.isConnected || shown.has(element)) return next();
    const { name, long } = facts(element);
    if (name && long) label(element, 'long');
    if (!name || long) return next();
    const { run, length, complete } = runAround(element);
    if (!complete && length < 2 * (reached.get(run[0]) || 0)) return next();
    reached.set(run[0], length);
    busy = true;
    const parts = run.map((one) => facts(one).text);
    const known = run.map((one) => shown.has(one));
    const came = [];
    let able;
    // What came is painted a little at a time, too.
    const drain = () => {
      const end = performance.now() + SLICE;
      while (came.length && performance.now() < end) {
        const { i, made } = came.shift();
        paint(run[i], made);
      }
      if (came.length) setTimeout(drain, REST);
      else if (able !== undefined) finish(run, able);
    };
    const finished = (answer) => {
      able = answer;
      if (!came.length) drain();
    };
    painter({ parts, name, known }, finished, (piece) => {
      if (came.push(piece) === 1) setTimeout(drain);
    });
  };

  const finish = (run, able) => {
    busy = false;
    for (const one of run) {
      waiting.delete(one);
      if (able === null && one.isConnected) label(one, 'slow');
    }
    next();
  };

  const next = () => {
    if (!timer && !busy && painter && waiting.size) timer = setTimeout(turn);
  };

  const take = (root) => {
    const found = [...root.querySelectorAll(SELECTOR)];
    if (!found.length) return;
    if (painter && found.length === 1) foretell(found[0]);
    for (const element of found) {
      // Read while it is small: a turn wants to know all parts of a listing at once.
      facts(element);
      waiting.add(element);
    }
    if (painter) return next();
    if (!asked && typeof tell === 'function') tell('colours');
    asked = true;
  };

  // In the page itself, for a page that has the library.
  const here = ({ parts, name }, done, piece) => {
    hljs.configure({ ignoreUnescapedHTML: true });
    const [text] = parts;
    if (text.length > HERE || !hljs.getLanguage(name)) return done(false);
    piece({ i: 0, made: codeLines(hljs.highlight(text, { language: name, ignoreIllegals: true }).value) });
    done(true);
  };

  const start = (found) => {
    painter = found || here;
    next();
  };

  return { take, start, forget: () => waiting.clear(), waiting: () => waiting.size + (busy ? 1 : 0) };
})();
