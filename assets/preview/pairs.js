// What answers to what in two languages: the marks of the pair at the caret, the rows of both side by side, and the ways
// between a place in the text and one in the page.
const pairs = (() => {
  // What a block may hold of each kind, in the order of the text. What lies in quotes and tables is theirs.
  const KINDS = {
    HEADING: 'h1, h2, h3, h4, h5, h6',
    PARAGRAPH: 'p',
    ITEM: 'li',
    FORMULA: '.math.display',
    QUOTE: 'blockquote',
    CODE: 'pre, figure.highlight',
    TABLE: 'table',
    IMAGE: 'img',
  };
  const WITHIN = 'blockquote, table, figure.highlight, pre';

  const counts = (element, block) => {
    const around = element.parentElement.closest(WITHIN);
    return !around || around === block || !block.contains(around);
  };

  // Text is cut at display formulas: what stands behind one is a piece that no element is. How many pieces there are, and
  // whether the first stands where the element begins.
  const pieces = (nodes) => {
    let count = 0;
    let open = false;
    let atStart = false;
    let formulas = 0;
    for (const node of nodes) {
      if (node.nodeType === 1 && node.matches('.math.display')) {
        open = false;
        formulas++;
      } else if (!open && (node.nodeType === 1 ? node.nodeName !== 'BR' : node.data?.trim())) {
        open = true;
        count++;
        atStart ||= !formulas;
      }
    }
    return { count, atStart };
  };

  const BLOCKS = /^(P|UL|OL|PRE|FIGURE|BLOCKQUOTE|TABLE|DL|DIV|H[1-6])$/;
  const paragraphs = (block) =>
    [...block.querySelectorAll('p, li')].filter((one) => counts(one, block)).flatMap((one) => {
      const nodes = [...one.childNodes];
      const end = nodes.findIndex((node) => BLOCKS.test(node.nodeName));
      const { count, atStart } = pieces(one.nodeName === 'LI' && end >= 0 ? nodes.slice(0, end) : nodes);
      if (!count) return [];
      // The first words of an item are the item.
      const item = one.nodeName === 'LI' || (one.parentElement.nodeName === 'LI' && one.previousElementSibling === null);
      return [...(item ? [] : [atStart ? one : null]), ...Array(count - 1).fill(null)];
    });

  const inside = (block, kind) =>
    kind === 'PARAGRAPH' ? paragraphs(block) : [...block.querySelectorAll(KINDS[kind] || ':not(*)')].filter((one) => counts(one, block));

  // What shows a place: a thing in a block where the page holds as many of them as the text, else null.
  const within = (block, { kind, nth, of }) => {
    if (!kind) return block;
    const found = inside(block, kind);
    return found.length === of ? found[nth] : null;
  };

  const blockOf = ({ key, index }) => sections.find(key, index);
  const find = (place) => {
    const block = place && blockOf(place);
    return block ? within(block, place) : null;
  };

  // --- the marks
  const layer = make('div', 'dp-marks');
  page.overlay.append(layer);
  let marked = [];

  const boxOf = (element) => {
    const box = element.getBoundingClientRect();
    if (element.nodeName !== 'LI') return { top: box.top + padOf(element), bottom: box.bottom };
    // What stands in an item below its first words has marks of its own.
    const further = [...element.children].find((one, i) => (one.nodeName === 'P' && i > 0) || /^(UL|OL|PRE|FIGURE|BLOCKQUOTE|TABLE|DL)$/.test(one.nodeName));
    return { top: box.top + padOf(element), bottom: further ? Math.max(box.top + padOf(element) + 12, further.getBoundingClientRect().top - padOf(further)) : box.bottom };
  };

  const draw = () => {
    const origin = page.overlay.getBoundingClientRect();
    for (const { elements, bar } of marked) {
      const shown = elements.filter((one) => one.isConnected && one.getClientRects().length);
      const hidden = !shown.length;
      if (bar.hidden !== hidden) bar.hidden = hidden;
      if (hidden) continue;
      const section = shown[0].closest('.dp-section') || shown[0];
      const style = `left: ${Math.round(section.getBoundingClientRect().left - origin.left - 15)}px; top: ${boxOf(shown[0]).top - origin.top}px; height: ${boxOf(shown[shown.length - 1]).bottom - boxOf(shown[0]).top}px`;
      if (bar.getAttribute('style') !== style) bar.setAttribute('style', style);
    }
  };

  // Blocks that came anew are marked as those were.
  let lastMarks = '[]';
  const again = () => {
    if (marked.some(({ elements }) => !elements.length || elements.some((one) => !one.isConnected))) mark(lastMarks);
    else draw();
  };

  // The pair at the caret: for each side the places that show it, whether the other side lacks it, and what to call it.
  const mark = (json) => {
    lastMarks = json;
    for (const { elements } of marked) for (const one of elements) one.removeAttribute('aria-current');
    marked = JSON.parse(json).map(({ places, alone, label }) => {
      const elements = places.flatMap((place) => {
        const found = find(place) || blockOf(place);
        if (!found || place.span === 1) return found ? [found] : [];
        return Array.from({ length: place.span }, (_, i) => sections.find(place.key, place.index + i)).filter(Boolean);
      });
      const bar = make('div', alone ? 'dp-mark dp-alone' : 'dp-mark');
      bar.setAttribute('role', 'note');
      bar.setAttribute('aria-label', label);
      for (const one of elements) one.setAttribute('aria-current', 'true');
      return { elements, bar };
    });
    layer.replaceChildren(...marked.map(({ bar }) => bar));
    draw();
  };

  // --- the rows
  let wanted = [];
  let rows = [];
  const pads = new Map();
  // These move down by padding, what has a ground or a frame of its own by its margin.
  const PADDED = 'li, p, h1, h2, h3, h4, h5, h6, div, span, ul';
  const padOf = (element) => (element.matches(PADDED) ? pads.get(element) || 0 : 0);

  const setPad = (element, pad) => {
    if (pad) pads.set(element, pad);
    else pads.delete(element);
    const property = element.matches(PADDED) ? 'paddingTop' : 'marginTop';
    const before = element.previousElementSibling;
    const base = property === 'marginTop' && pad && before ? parseFloat(getComputedStyle(before).marginBottom) || 0 : 0;
    element.style[property] = pad ? `${pad + base}px` : '';
  };

  const isOn = () => page.content.classList.contains('dp-columns');

  const resolve = () => {
    rows = [];
    if (!isOn()) return;
    const kept = new Map();
    const each = ({ key, index, kind, nth, of }) => {
      const block = sections.find(key, index);
      if (!block || !kind) return block;
      const name = `${key} ${index} ${kind}`;
      if (!kept.has(name)) kept.set(name, inside(block, kind));
      const found = kept.get(name);
      return found.length === of ? found[nth] : null;
    };
    for (const [left, right] of wanted) {
      const one = each(left);
      const other = each(right);
      if (one && other) rows.push([one, other]);
    }
  };

  // Both sides of each row begin at one height: the side that is there earlier is moved down. Heights are read once and
  // then written, and read once more, for a margin that was hidden in another may have come to light.
  const level = () => {
    if (!rows.length && !pads.size) return;
    const inUse = new Set(rows.flat());
    for (const element of [...pads.keys()]) if (!inUse.has(element) || !element.isConnected) setPad(element, 0);
    for (let round = 0; round < 3 && settle(); round++);
  };

  const settle = () => {
    const here = rows.filter(([one, other]) => one.isConnected && other.isConnected);
    const gone = [0, 0];
    const moved = [0, 0];
    const steps = [];
    for (const pair of here) {
      const tops = pair.map((element, side) => {
        const pad = pads.get(element) || 0;
        const top = element.getBoundingClientRect().top + padOf(element) - gone[side] - pad;
        gone[side] += pad;
        return top;
      });
      const height = Math.max(tops[0] + moved[0], tops[1] + moved[1]);
      pair.forEach((element, side) => {
        const pad = Math.round((height - tops[side] - moved[side]) * 4) / 4;
        moved[side] += pad;
        if (Math.abs(pad - (pads.get(element) || 0)) >= 0.5) steps.push([element, pad]);
      });
    }
    for (const [element, pad] of steps) setPad(element, pad);
    return steps.length > 0;
  };

  // The rows name blocks by their numbers: they hold for the page as it is until blocks come or go.
  let shape = '';
  const shapeNow = () => sections.shown().map(({ key, blocks }) => `${key} ${blocks.length}`).join();
  const holes = () => rows.length < wanted.length || rows.some(([one, other]) => !one.isConnected || !other.isConnected);

  // They are many, and read only where both languages are side by side.
  let unread = 'null';
  const read = () => {
    const told = JSON.parse(unread);
    unread = 'null';
    if (!told) return;
    wanted = told.rows.map((row) => row.map(([index, kind, nth, of], side) => ({ key: told.keys[side], index, kind, nth, of })));
  };

  const setRows = (json) => {
    const same = json === 'null';
    if (!same) unread = json;
    if (!isOn() || (same && !holes())) return;
    scroll.keep(() => arrange(true));
    draw();
  };

  // Called whenever blocks may have come or gone; `anew` where the rows hold for the page as it is now. Where only heights
  // have changed, the watch below hears of it.
  const arrange = (anew) => {
    if (!isOn() && !pads.size) return;
    read();
    if (!anew && (!holes() || shape !== shapeNow())) return;
    resolve();
    shape = shapeNow();
    level();
  };

  // Only heights have changed, of formulas or images that came, say.
  const watch = new ResizeObserver(() => {
    if (rows.length) scroll.keep(level);
    draw();
  });
  const watched = new Set();
  const observe = () => {
    for (const section of sections.shown()) {
      if (!watched.has(section.element)) watch.observe(section.element);
      watched.add(section.element);
    }
    for (const element of watched) {
      if (!element.isConnected) {
        watch.unobserve(element);
        watched.delete(element);
      }
    }
  };

  // The page turns to another post: nothing of this one is looked at any more.
  const forget = () => {
    rows = [];
    shape = '';
    pads.clear();
    for (const one of marked) one.elements = [];
    for (const element of watched) watch.unobserve(element);
    watched.clear();
  };

  // --- the ways
  const placeOf = (place) => {
    const block = blockOf(place);
    if (!block || !block.getClientRects().length) return null;
    const found = within(block, place);
    const box = found ? boxOf(found) : block.getBoundingClientRect();
    return box.top + (box.bottom - box.top) * place.share;
  };

  // Scrolls so that a place is at the height `y`; says whether the page shows it.
  const bring = (json) => {
    const { place, y } = JSON.parse(json);
    const at = placeOf(place);
    if (at !== null) page.scroller.scrollTop += at - y;
    return at !== null;
  };

  const TOP = 40; // pixels: above are the switch's
  const BOTTOM = 20;

  // The pair's side to go by: in the column of `language` where both are shown.
  const own = (language) => {
    const shown = marked.flatMap(({ elements }) => elements).filter((one) => one.isConnected && one.getClientRects().length);
    return shown.find((one) => sections.around(one)?.language === language) || shown[0];
  };
  const inSight = (top) => top >= TOP && top <= window.innerHeight - BOTTOM;

  // At which height the page and what follows it meet: at the pair at the caret while that can be seen; once it is scrolled
  // out, at the edge it went out at. At the begin of the page its first lines meet, at its end the last.
  const readingLine = (language) => {
    const above = page.scroller.scrollTop;
    const below = page.scroller.scrollHeight - window.innerHeight - above;
    const last = window.innerHeight - BOTTOM;
    const pair = own(language);
    if (!pair) return TOP + (last - TOP) * (above + below > 0 ? above / (above + below) : 0);
    const { top } = boxOf(pair);
    if (inSight(top)) return top;
    return top < TOP ? Math.max(TOP, last - below) : Math.min(last, TOP + above);
  };

  // What the page shows at its reading line, and at which height that is.
  const where = (language) => {
    const y = readingLine(language);
    const pair = own(language);
    if (pair && boxOf(pair).top === y) return told(pair, y);
    const shown = sections.shown().filter((one) => one.kind === 'BODY');
    for (const section of [...shown.filter((one) => one.language === language), ...shown]) {
      const block = section.blocks[sections.firstBelow(section.blocks, y)];
      if (block && block.element.getBoundingClientRect().top <= y) return told(innermost(block.element, y), y);
    }
    return '';
  };

  // --- another view of the page: what is read stays where it is, in whatever language it is then
  const hold = () => {
    const pair = own('');
    if (pair && inSight(boxOf(pair).top)) return { y: boxOf(pair).top };
    const seen = where('').split('\n');
    if (seen.length !== 6) return null;
    const [key, index, kind, nth, share, y] = seen;
    return { y: Number(y), place: { key, index: Number(index), kind, nth: Number(nth), share: Number(share) } };
  };

  const answer = (place) => {
    read();
    const side = wanted.length && wanted[0][1].key === place.key ? 1 : 0;
    const upTo = wanted.filter((row) => row[side].key === place.key && row[side].index <= place.index);
    const same = upTo.filter((row) => row[side].index === place.index);
    const row = same.find((one) => one[side].kind === place.kind && one[side].nth === place.nth) || same[0] || upTo[upTo.length - 1];
    return row ? { ...row[1 - side], share: same.includes(row) ? place.share : 1 } : null;
  };

  const release = (held) => {
    if (!held) return;
    const pair = held.place ? null : own('');
    let top = pair ? boxOf(pair).top : null;
    if (held.place) {
      const block = blockOf(held.place);
      const there = block && block.getClientRects().length ? null : answer(held.place);
      if (there) top = placeOf(there);
      else if (block) top = placeOf({ ...held.place, of: inside(block, held.place.kind).length });
    }
    if (top !== null) page.scroller.scrollTop += top - held.y;
  };

  const innermost = (block, y) => {
    const found = [...block.querySelectorAll(Object.values(KINDS).join(', '))].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.top <= y && box.bottom > y;
    });
    return found[found.length - 1] || block;
  };

  const told = (element, y) => {
    const section = sections.around(element);
    const block = element.closest('.dp-block');
    const index = section.blocks.findIndex((one) => one.element === block);
    const kinds = Object.keys(KINDS).filter((kind) => element !== block && element.matches(KINDS[kind]) && inside(block, kind).includes(element));
    const kind = kinds[0] || (element !== block && element.parentElement.nodeName === 'LI' ? 'ITEM' : '');
    const item = kind === 'ITEM' ? element.closest('li') : element;
    const box = kind ? boxOf(item) : block.getBoundingClientRect();
    const share = box.bottom > box.top ? (y - box.top) / (box.bottom - box.top) : 0;
    const nth = kind ? inside(block, kind).indexOf(item) : 0;
    return [section.key, index, kind, nth, Math.max(0, Math.min(1, share)).toFixed(4), y.toFixed(1)].join('\n');
  };

  return { mark, again, rows: setRows, arrange, observe, forget, draw, bring, where, hold, release };
})();
