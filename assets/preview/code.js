// Colours code, once for each listing; the colouring library comes when the first listing does.
const code = (() => {
  const coloured = new Map();
  const KEPT = 300;
  let asked = false;
  let waiting = [];

  const language = (element) => {
    const figure = element.closest('figure.highlight');
    const names = figure ? figure.className : element.className + ' ' + element.parentElement.className;
    const name = /(?:^|\s)(?:language-|lang-|sourceCode\s+)?([\w+#-]+)\s*$/.exec(names.replace(/\bhighlight\b|\bsourceCode\b/g, ' ').trim());
    return name && hljs.getLanguage(name[1]) ? name[1] : '';
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

  const html = (text, name) => {
    const key = `${name}\n${text}`;
    if (!coloured.has(key)) {
      if (coloured.size >= KEPT) coloured.clear();
      coloured.set(key, hljs.highlight(text, { language: name, ignoreIllegals: true }).value);
    }
    return coloured.get(key);
  };

  const colour = (element) => {
    const name = language(element);
    if (!name) return;
    const rows = [...element.querySelectorAll('span.line')];
    if (rows.length) {
      const coloredLines = lines(html(rows.map((row) => row.textContent).join('\n'), name));
      rows.forEach((row, i) => (row.innerHTML = coloredLines[i]));
    } else {
      element.innerHTML = html(element.textContent, name);
    }
  };

  const take = (root) => {
    const found = [...root.querySelectorAll('figure.highlight td.code pre, pre > code')];
    if (!found.length) return;
    if (typeof hljs === 'undefined') {
      waiting.push(...found);
      if (!asked) tell('colours');
      asked = true;
    } else {
      found.forEach(colour);
    }
  };

  const start = () => {
    hljs.configure({ ignoreUnescapedHTML: true });
    waiting.filter((element) => element.isConnected).forEach(colour);
    waiting = [];
  };

  return { take, start };
})();
