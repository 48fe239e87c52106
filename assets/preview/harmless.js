// What a drawn formula may bring into the page: these elements, these attributes, these values. All else stays outside.
const harmless = (() => {
  const rules = ${rules};
  const SVG = 'http://www.w3.org/2000/svg';
  const whole = (pattern, flags = 'iu') => new RegExp(`^(?:${pattern})$`, flags);

  // Addresses, as core.preview.Addresses judges those of a post.
  const scheme = /^([a-z][a-z0-9+.-]*):/i;
  const nearly = new RegExp(rules.nearlyAScheme, 'iu');
  const cleanAddress = (address) => address.replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, '').replace(/[\t\n\r]/g, '');
  const link = (address) => {
    const clean = cleanAddress(address);
    if (clean.startsWith('#')) return `#${rules.idPrefix}${clean.slice(1)}`;
    if (/[\x00-\x1f\ufffd]/.test(clean)) return null;
    const named = scheme.exec(clean);
    // An exported page lies on a disk: without a scheme, another machine's files would be meant.
    if (clean.startsWith('//')) return `https:${clean}`;
    if (!named) return /^\/?\\/.test(clean) || nearly.test(clean) ? null : clean;
    return rules.linkSchemes.includes(named[1].toLowerCase()) ? clean : null;
  };

  // Styles, as core.preview.StyleRule judges those of a post.
  const properties = new Set(rules.styleProperties);
  const functions = new Set(rules.styleFunctions);
  const value = whole(rules.styleValue);
  const display = whole(rules.styleDisplay);
  const colourCode = new RegExp(rules.styleColour, 'g');
  const huge = new RegExp(rules.styleHuge);
  const negative = new RegExp(rules.styleNegative);
  const mayBeNegative = new Set(rules.styleMayBeNegative);
  const declares = (property, text) =>
    properties.has(property) && text !== '' && value.test(text) && !huge.test(text.replace(colourCode, '#'))
    && (mayBeNegative.has(property) || !negative.test(text))
    && [...text.matchAll(/([\w-]*)\s*\(/g)].every(([, name]) => functions.has(name))
    && (property !== 'display' || display.test(text));
  const style = (text) => {
    const kept = [];
    for (const declaration of text.split(';')) {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      const wanted = declaration.slice(colon + 1).replace('!important', '').trim();
      if (declares(property, wanted.toLowerCase())) kept.push(`${property}: ${wanted}`);
    }
    return kept.join('; ') || null;
  };

  const when = (pattern) => {
    const test = whole(pattern);
    return (text) => (test.test(text) ? text : null);
  };
  const length = '-?(?:\\d{1,4}(?:\\.\\d*)?|\\.\\d+)(?:px|em|ex|pt|%)?';
  const number = when('-?[\\d.]+(?:e-?\\d\\d?)?(?:px|em|ex|%)?');
  const numbers = when('[-+.,%\\se\\d]*');
  const word = when('[\\w:. -]*');
  const colours = when(rules.colour);
  const colour = (wanted) => colours(wanted.trim());
  const text = (wanted) => wanted;

  const attributes = {
    class: (names) => names.split(/\s+/).filter((name) => rules.formulaClasses.includes(name)).join(' ') || null,
    id: (id) => rules.idPrefix + id,
    style,
    title: text,
    'aria-label': text,
    'aria-hidden': word, role: word, focusable: word, display: word, jax: word, justify: word, overflow: word,
    width: when(`${length}|full|\\d+(?:\\.\\d+)?`),
    height: when(`${length}|\\d+(?:\\.\\d+)?`),
    viewBox: numbers, preserveAspectRatio: word, points: numbers,
    d: when('[mlhvcsqtaz\\d\\s.,e+-]*'),
    transform: when('(?:(?:translate|scale|rotate|skewx|skewy|matrix)\\s*\\([-+.,\\se\\d]*\\)\\s*)*'),
    fill: colour, stroke: colour, color: colour,
    'font-family': when('[\\p{L}\\p{N} ,\'"-]*'), 'font-size': when(length), 'font-style': word, 'font-weight': word,
    'stroke-dasharray': numbers, 'stroke-linecap': word, 'stroke-linejoin': word, 'pointer-events': word,
    'text-anchor': word,
  };
  for (const name of ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'rx', 'ry', 'r', 'stroke-width',
    'stroke-miterlimit', 'opacity', 'fill-opacity', 'stroke-opacity']) attributes[name] = number;
  for (const name of ['data-mml-node', 'data-mjx-texclass', 'data-c', 'data-background', 'data-bgcolor', 'data-frame',
    'data-hitbox', 'data-table', 'data-labels', 'data-line', 'data-variant', 'data-idbox', 'data-id-align',
    'data-width-includes-label']) attributes[name] = word;

  const elements = new Set(['svg', 'g', 'path', 'rect', 'line', 'polygon', 'polyline', 'ellipse', 'text', 'title', 'a']);

  const shell = (node) => {
    const name = node.localName;
    if (node.namespaceURI === SVG && elements.has(name)) return document.createElementNS(SVG, name);
    return name === 'mjx-container' ? document.createElement(name) : null;
  };

  // A copy of a drawing that holds nothing but what the lists name; null if its outermost element is none of them.
  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
    const made = node.nodeType === Node.ELEMENT_NODE ? shell(node) : null;
    if (!made) return null;
    for (const { name, value: wanted } of node.attributes) {
      const judge = name === 'href' && node.localName === 'a' ? link
        : Object.prototype.hasOwnProperty.call(attributes, name) ? attributes[name] : null;
      const kept = judge ? judge(wanted) : null;
      if (kept !== null) made.setAttribute(name, kept);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const inner = copy(child);
      if (inner) made.append(inner);
    }
    return made;
  };

  return { copy, link, style };
})();
