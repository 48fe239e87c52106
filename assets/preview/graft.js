// Changes a block so that what is the same in its old and new HTML keeps its nodes, down to list items and table rows.
const graft = (() => {
  // Elements whose inside the page fills in; they change as a whole.
  const LEAF = '.math, img, pre, figure.highlight, .dp-box, sup.refplus-num';

  const sameShell = (a, b) => {
    if (a.nodeType !== 1 || b.nodeType !== 1 || a.nodeName !== b.nodeName || a.matches(LEAF)) return false;
    if (a.attributes.length !== b.attributes.length) return false;
    return [...a.attributes].every(({ name, value }) => b.getAttribute(name) === value);
  };

  const replace = (live, from, to, fresh) => {
    const after = live.childNodes[to] || null;
    const old = [...live.childNodes].slice(from, to);
    for (const node of fresh) live.insertBefore(node, after);
    for (const node of old) node.remove();
  };

  const children = (live, was, now) => {
    if (live.childNodes.length !== was.childNodes.length) {
      replace(live, 0, live.childNodes.length, [...now.childNodes]);
      return;
    }
    const a = [...was.childNodes];
    const b = [...now.childNodes];
    let start = 0;
    while (start < a.length && start < b.length && a[start].isEqualNode(b[start])) start++;
    let aEnd = a.length;
    let bEnd = b.length;
    while (aEnd > start && bEnd > start && a[aEnd - 1].isEqualNode(b[bEnd - 1])) {
      aEnd--;
      bEnd--;
    }
    const pairs = Math.min(aEnd, bEnd) - start;
    let alike = 0;
    while (alike < pairs && sameShell(a[start + alike], b[start + alike])) {
      children(live.childNodes[start + alike], a[start + alike], b[start + alike]);
      alike++;
    }
    start += alike;
    if (start < aEnd || start < bEnd) replace(live, start, aEnd, b.slice(start, bEnd));
  };

  // `live` shows `was`; afterwards it shows `now`.
  return children;
})();
