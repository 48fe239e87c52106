// The sections of the page and their blocks, as the application's patches name them.
const sections = (() => {
  const byKey = new Map();
  const byElement = new WeakMap();
  let view = { shown: [], all: [], columns: false };

  const create = ({ key, kind, language }) => {
    const element = make('section', `dp-section dp-${kind.toLowerCase()}`);
    const section = { key, kind, language, element, toc: null, blocks: [] };
    byKey.set(key, section);
    byElement.set(element, section);
    return section;
  };

  const block = (section, html) => {
    const element = make(section.kind === 'REFERENCES' ? 'ul' : 'div', 'dp-block');
    const content = parse(html);
    prepare(content);
    element.append(content);
    return { html, element };
  };

  const prepare = (root) => {
    images.prepare(root);
    for (const box of root.querySelectorAll('.dp-box')) {
      const label = box.querySelector('.dp-box-label');
      if (label) label.textContent = say(`box.${box.dataset.dpBox}`);
    }
  };

  // Puts new HTML into a block that stands: what is the same keeps its nodes.
  const change = (one, html) => {
    const was = parse(one.html);
    const now = parse(html);
    prepare(was);
    prepare(now);
    graft(one.element, was, now);
    one.html = html;
  };

  const splice = (section, [at, removed, inserted], changed) => {
    const both = Math.min(removed, inserted.length);
    for (let i = 0; i < both; i++) {
      change(section.blocks[at + i], inserted[i]);
      changed.push(section.blocks[at + i].element);
    }
    const fresh = inserted.slice(both).map((html) => block(section, html));
    const gone = section.blocks.splice(at + both, removed - both, ...fresh);
    const after = section.blocks[at + both + fresh.length];
    const holder = document.createDocumentFragment();
    for (const one of fresh) {
      holder.append(one.element);
      changed.push(one.element);
    }
    section.element.insertBefore(holder, after ? after.element : null);
    for (const one of gone) one.element.remove();
  };

  const lead = (section) => {
    const first = section.blocks[0]?.element;
    if (section.first === first) return;
    section.first?.classList.remove('dp-first');
    first?.classList.add('dp-first');
    section.first = first;
  };

  // Contents change entry by entry: a long post has hundreds, and laying them out takes as long as the rest of a key.
  const toc = (section, steps) => {
    if (!section.toc) {
      section.toc = make('details', 'dp-toc');
      section.toc.append(make('summary', '', say('toc')), make('ol'));
      section.element.prepend(section.toc);
    }
    const list = section.toc.lastElementChild;
    for (const [at, removed, inserted] of steps) {
      const gone = [...list.children].slice(at, at + removed);
      list.insertBefore(parse(inserted.join('')), list.children[at] || null);
      for (const entry of gone) entry.remove();
    }
    section.toc.hidden = !list.firstElementChild;
    return section.toc;
  };

  // Does what a patch says; gives the elements that changed.
  const apply = (list) => {
    const changed = [];
    const present = new Set(list.map(({ key }) => key));
    for (const [key, section] of byKey) {
      if (!present.has(key)) {
        section.element.remove();
        byKey.delete(key);
      }
    }
    let before = null;
    for (const one of list) {
      const section = byKey.get(one.key) || create(one);
      if (section.element.lang !== one.script) section.element.lang = one.script;
      const wanted = before ? before.nextElementSibling : page.content.firstElementChild;
      if (section.element !== wanted) page.content.insertBefore(section.element, wanted);
      before = section.element;
      if (one.toc) changed.push(toc(section, one.toc));
      for (const step of one.splices || []) splice(section, step, changed);
      lead(section);
      const empty = section.blocks.length === 0;
      if (section.element.classList.contains('dp-empty') !== empty) section.element.classList.toggle('dp-empty', empty);
    }
    showLanguages();
    return changed;
  };

  // The page turns to another post.
  const leave = () => {
    const gone = [...byKey.values()];
    for (const section of gone) section.left = true;
    leaving.take(gone);
    byKey.clear();
    for (const part of [pairs, code, images]) part.forget();
  };

  const isShown = (section) => !section || (!section.left && !section.element.hidden);

  const hiddenNow = (section) =>
    section.kind === 'BODY' && section.language !== '' && !view.shown.includes(section.language);

  // Only what differs is set: the engine styles everything below anew for a value that stays the same, too.
  const hide = (element, hidden) => {
    if (element.hidden !== hidden) element.hidden = hidden;
  };

  const showLanguages = () => {
    for (const section of byKey.values()) hide(section.element, hiddenNow(section));
    for (const length of page.header.querySelectorAll('.dp-length')) {
      const language = length.dataset.dpLanguage;
      hide(length, language !== '' && !view.shown.includes(language));
    }
    const columns = view.columns && view.shown.length > 1;
    if (page.content.classList.contains('dp-columns') !== columns) {
      page.content.classList.toggle('dp-columns', columns);
      page.content.closest('.dp-page').classList.toggle('dp-wide', columns);
    }
    const count = String(Math.max(1, view.shown.length));
    if (page.content.style.getPropertyValue('--dp-columns') !== count) page.content.style.setProperty('--dp-columns', count);
  };

  const setView = (now) => {
    view = now;
    showLanguages();
  };

  const sectionOf = (node) => {
    const element = node.nodeType === 1 ? node : node.parentElement;
    return byElement.get(element?.closest('.dp-section'));
  };

  // Which block `node` stands in, and how far down in it `y` is, 0 to 1.
  const place = (node, y) => {
    const section = sectionOf(node);
    const element = node.closest?.('.dp-block');
    if (!section || !element) return null;
    const box = element.getBoundingClientRect();
    const index = section.blocks.findIndex((one) => one.element === element);
    return { key: section.key, index, ratio: box.height ? (y - box.top) / box.height : 0 };
  };

  // The first of `elements`, which stand one below the other, that ends below `edge`: none of the others is looked at.
  const firstBelow = (elements, edge) => {
    let low = 0;
    let high = elements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (elements[middle].element.getBoundingClientRect().bottom > edge) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  // Blocks of the sections shown that are in the window, or no further than `margin` from it.
  const inSight = (margin) => {
    const found = [];
    for (const { element, blocks } of byKey.values()) {
      if (element.hidden) continue;
      for (let i = firstBelow(blocks, -margin); i < blocks.length; i++) {
        if (blocks[i].element.getBoundingClientRect().top >= window.innerHeight + margin) break;
        found.push(blocks[i].element);
      }
    }
    return found;
  };

  return {
    apply,
    inSight,
    firstBelow,
    around: sectionOf,
    leave,
    isShown,
    setView,
    place,
    of: (element) => byElement.get(element),
    find: (key, index) => byKey.get(key)?.blocks[index]?.element,
    shown: () => [...byKey.values()].filter((section) => !section.element.hidden && section.blocks.length),
    visible: (node) => isShown(sectionOf(node)),
  };
})();
