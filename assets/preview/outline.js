// A drawing of MathJax's as lines of text for the application, which draws it beside an editor: what is to be painted, each
// with the matrix that brings it to its place.
const outline = (() => {
  const MOST = 3000; // shapes of one formula

  const times = ([a, b, c, d, e, f], [g, h, i, j, k, l]) =>
    [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];

  const matrix = (text) => {
    let made = [1, 0, 0, 1, 0, 0];
    for (const [, name, list] of (text || '').matchAll(/(translate|scale|matrix)\s*\(([^)]*)\)/g)) {
      const [x = 0, y, ...more] = list.trim().split(/[\s,]+/).map(Number);
      if (name === 'translate') made = times(made, [1, 0, 0, 1, x, y || 0]);
      else if (name === 'scale') made = times(made, [x, 0, 0, y === undefined ? x : y, 0, 0]);
      else made = times(made, [x, y, ...more]);
    }
    return made;
  };

  const number = (node, name) => Number(node.getAttribute(name)) || 0;

  const walk = (node, outer, lines, red) => {
    if (lines.length > MOST) throw new RangeError('too large');
    const place = times(outer, matrix(node.getAttribute('transform')));
    const wrong = red || node.getAttribute('fill') === 'red' || node.getAttribute('data-mml-node') === 'merror';
    const start = (kind) => [kind, wrong ? 1 : 0, ...place.map((one) => one.toFixed(4))].join(' ');
    if (node.localName === 'path') lines.push(`${start('path')} ${node.getAttribute('d') || ''}`);
    else if (node.localName === 'rect' && !node.hasAttribute('data-hitbox') && node.getAttribute('fill') !== 'none') {
      lines.push(`${start('rect')} ${['x', 'y', 'width', 'height'].map((name) => number(node, name)).join(' ')}`);
    } else if (node.localName === 'line') {
      lines.push(`${start('line')} ${['x1', 'y1', 'x2', 'y2'].map((name) => number(node, name)).join(' ')}`);
    } else if (node.localName === 'text') {
      lines.push(`${start('text')} ${node.textContent.replace(/\s+/g, ' ')}`);
    } else if (node.localName === 'svg' && node.parentNode?.localName !== 'mjx-container') {
      // A drawing within one, for what is stretched: its box lies where it says.
      const [x = 0, y = 0, width = 1, height = 1] = (node.getAttribute('viewBox') || '').split(/\s+/).map(Number);
      const sx = number(node, 'width') / width || 1;
      const sy = number(node, 'height') / height || 1;
      const inner = times(place, [sx, 0, 0, sy, number(node, 'x') - x * sx, number(node, 'y') - y * sy]);
      for (const child of node.children) walk(child, inner, lines, wrong);
    } else {
      for (const child of node.children) walk(child, place, lines, wrong);
    }
  };

  // Of a formula as the page sets it; empty for one that is too large.
  return (holder) => {
    const svg = holder?.querySelector('svg');
    if (!svg) return '';
    const lines = [];
    try {
      for (const child of svg.children) walk(child, [1, 0, 0, 1, 0, 0], lines, false);
    } catch {
      return '';
    }
    return [`box ${svg.getAttribute('viewBox')}`, ...lines].join('\n');
  };
})();
