// Colours code, once for each listing; the colouring library comes when the first listing does.
const code = (() => {
  const LARGEST = 60_000; // characters of a listing that is coloured
  const LONGEST = 2_000; // characters of a line that is
  const KEPT = 300;
  const LINES = 5_000; // lines remembered
  const coloured = new Map();
  const colouredLine = new Map();
  const waiting = [];
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

  // Splits coloured HTML at line ends, closing and opening again the spans that go on.
  const lines = (html) => {
    const open = [];
    return html.split('\n').map((line) => {
      const before = open.join('');
      for (const tag of line.match(/<\/?span[^>]*>/g) || []) {
        if (tag[1] === '/') open.pop();
        else open.push(tag);
      }
      return before + line + '</span>'.repeat(open.length);
    });
  };

  const read = (element) => {
    const rows = [...element.querySelectorAll('span.line')];
    const text = rows.length ? rows.map((row) => row.textContent).join('\n') : element.textContent;
    return { rows, text, name: language(element) };
  };

  const tooLong = (text) => {
    if (text.length > LARGEST) return true;
    for (let at = 0, end; at < text.length; at = end + 1) {
      end = text.indexOf('\n', at);
      if (end < 0) end = text.length;
      if (end - at > LONGEST) return true;
    }
    return false;
  };

  const show = (element, rows, made) => {
    if (!rows.length) element.innerHTML = made.join('\n');
    else rows.forEach((row, i) => { if (row.innerHTML !== made[i]) row.innerHTML = made[i]; });
  };

  const paint = (element, text, html) => {
    const now = element.isConnected && html ? read(element) : null;
    if (!now || now.text !== text) return;
    const made = lines(html);
    show(element, now.rows, made);
    if (colouredLine.size > LINES) colouredLine.clear();
    text.split('\n').forEach((line, i) => colouredLine.set(`${now.name}\n${line}`, made[i]));
  };

  const escaped = (line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

  // Until the colours come, a line has those it had: while somebody types, only the line that changes is plain.
  const foretell = (element) => {
    const { rows, text, name } = read(element);
    if (text.length > LARGEST || !name) return;
    const made = text.split('\n').map((line) => colouredLine.get(`${name}\n${line}`) ?? escaped(line));
    if (made.some((line) => line.includes('<'))) show(element, rows, made);
  };

  // One listing a turn; what is in the page is coloured, in its order.
  const turn = () => {
    timer = 0;
    let element = waiting.shift();
    while (element && !element.isConnected) element = waiting.shift();
    if (!element) return;
    const { text, name } = read(element);
    if (!name || tooLong(text)) return next();
    const key = `${name}\n${text}`;
    if (coloured.has(key)) {
      paint(element, text, coloured.get(key));
      return next();
    }
    busy = true;
    painter({ text, name }, (html) => {
      busy = false;
      if (coloured.size >= KEPT) coloured.clear();
      coloured.set(key, html);
      paint(element, text, html);
      next();
    });
  };

  const next = () => {
    if (!timer && !busy && painter && waiting.length) timer = setTimeout(turn);
  };

  const take = (root) => {
    const found = [...root.querySelectorAll('figure.highlight td.code pre, pre > code')];
    if (!found.length) return;
    if (painter && found.length === 1) foretell(found[0]);
    waiting.push(...found);
    if (painter) return next();
    if (!asked && typeof tell === 'function') tell('colours');
    asked = true;
  };

  // In the page itself, for a page that has the library.
  const here = ({ text, name }, done) => {
    hljs.configure({ ignoreUnescapedHTML: true });
    done(hljs.getLanguage(name) ? hljs.highlight(text, { language: name, ignoreIllegals: true }).value : '');
  };

  const start = (found) => {
    painter = found || here;
    next();
  };

  return { take, start, waiting: () => waiting.length + (busy ? 1 : 0) };
})();
