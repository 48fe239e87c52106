// Formulas: typeset once, then cloned. What is in sight comes first; the rest waits for quiet moments.
const math = (() => {
  const SLICE = 8; // milliseconds of work at a time, and the formula that is begun
  const REST = 6; // milliseconds between two slices
  const SHORT = 2; // the same while some in sight are missing
  const QUIET = 250; // milliseconds without a change before the rest goes on
  const KEPT = 2000; // formulas remembered
  const STEPS = 300; // characters and macros of a formula that is drawn at once, its macros spelt out
  const PASSING = 100; // formulas remembered that were seen once, while somebody typed
  const made = new Map();
  const passing = new Map();
  const MARGIN = 800; // pixels above and below the window that count as in sight
  // Blocks with formulas that are not set, by their section: one that is hidden costs nothing while it waits.
  const waiting = new Map();
  let engine = null;
  let timer = 0;
  let quietFrom = 0;

  window.addEventListener('scroll', () => { if (waiting.size) wake(0, true); }, { passive: true });

  const source = (span) => {
    const text = span.textContent.trim();
    const delimited = /^\\[([]([\s\S]*)\\[)\]]$/.exec(text);
    return { tex: delimited ? delimited[1] : text, display: span.classList.contains('display') };
  };

  const keyOf = (span) =>
    `${span.dataset.dpDefinitions || ''}\u0000${span.dataset.dpLabels || ''}\u0000${span.classList.contains('display')}\u0000${span.textContent}`;

  const formulaOf = (span) => {
    const { dpDefinitions = '', dpLabels = '' } = span.dataset;
    return { ...source(span), definitions: dpDefinitions, labels: dpLabels };
  };

  const named = (node, { tex }) => {
    node.setAttribute('role', 'img');
    node.setAttribute('aria-label', tex.trim());
    return node;
  };

  // Formulas that are drawn beside the page, and the spans that wait for each; they show their TeX meanwhile.
  const LARGEST = 600_000; // characters of a drawing that comes into the page in one go
  const away = new Map();
  let painter = null;
  let painterAsked = false;

  const arrive = (key, formula, drawing) => {
    const holder = drawing && drawing.length <= LARGEST ? parse(drawing).firstElementChild : null;
    const master = named(holder ? engine.admit(holder, formula) : engine.refuse(formula), formula);
    remember(made, KEPT, key, master);
    const spans = away.get(key).spans;
    away.delete(key);
    scroll.keep(() => {
      for (const span of spans) if (span.isConnected && keyOf(span) === key) span.replaceChildren(master.cloneNode(true));
    });
    if (!away.size && !next()) tell('settled');
  };

  const sendAway = (span, key, formula) => {
    const known = away.get(key);
    if (known) known.spans.push(span);
    else {
      away.set(key, { formula, spans: [span] });
      if (painter) painter(formula, (drawing) => arrive(key, formula, drawing));
      else if (!painterAsked) tell('painter');
      painterAsked = true;
    }
  };

  // The library comes piece by piece, which are kept outside of the script: one string would hold the window.
  const pieces = [];
  const bringPainter = (piece) => {
    if (piece) pieces.push(new Blob([piece]));
    else startPainter(pieces.splice(0));
  };

  const startPainter = (library) => {
    painter = formulaPainter(library);
    for (const [key, { formula }] of away) painter(formula, (drawing) => arrive(key, formula, drawing));
  };

  const remember = (store, limit, key, master) => {
    store.delete(key);
    store.set(key, master);
    if (store.size > limit) store.delete(store.keys().next().value);
  };

  // What a formula is while it is typed is soon forgotten, unless it is met again.
  const set = (span, typing) => {
    const key = keyOf(span);
    const known = made.get(key) || passing.get(key);
    const formula = known ? null : formulaOf(span);
    const drawn = known || away.has(key) ? known : engine.here(formula);
    span.classList.add('dp-set');
    if (!drawn) return sendAway(span, key, formula);
    const master = known || named(drawn, formula);
    if (typing && !known) remember(passing, PASSING, key, master);
    else remember(made, KEPT, key, master);
    passing.delete(known ? key : '');
    span.replaceChildren(master.cloneNode(true));
  };

  const unset = (element) => element.querySelectorAll('.math:not(.dp-set)');

  const waits = (block) => waiting.get(sections.around(block))?.has(block);

  const add = (block) => {
    const section = sections.around(block);
    if (!waiting.has(section)) waiting.set(section, new Set());
    waiting.get(section).add(block);
  };

  const finish = (block, section = sections.around(block)) => {
    const blocks = waiting.get(section);
    blocks?.delete(block);
    if (blocks?.size === 0) waiting.delete(section);
  };

  const inSight = () => [page.header, ...sections.inSight(MARGIN)].filter(waits);

  // Sets the formulas of `block` until `end`, but `least` of them whatever the time; true when none is left.
  const work = (block, end, least = 0) => {
    let done = 0;
    for (const span of unset(block)) {
      if (done >= least && performance.now() >= end) return false;
      set(span, false);
      done += 1;
    }
    finish(block);
    return true;
  };

  // A block that is shown and waits, nearest the top.
  const next = () => {
    for (const [section, blocks] of waiting) {
      if (section && (section.left || !section.element.isConnected)) waiting.delete(section);
      else if (sections.isShown(section)) {
        for (const block of blocks) {
          if (block.isConnected) return block;
          finish(block, section);
        }
      }
    }
    return null;
  };

  const slice = () => {
    timer = 0;
    if (!engine || !next()) return;
    const near = inSight();
    const pause = near.length ? 0 : quietFrom - performance.now();
    if (pause > 0) return wake(pause);
    const end = performance.now() + SLICE;
    scroll.keep(() => {
      let block = near.shift() || next();
      while (block && performance.now() < end && work(block, end)) block = near.shift() || next();
    });
    if (next()) wake(near.length ? SHORT : REST);
    else if (!away.size) tell('settled');
  };

  const wake = (delay, now = false) => {
    if (timer && now) {
      clearTimeout(timer);
      timer = 0;
    }
    if (!timer) timer = setTimeout(slice, delay);
  };

  // New or changed blocks. Their formulas are set at once as far as `budget` milliseconds reach, known ones as far as `known`.
  const take = (blocks, budget, known = Infinity) => {
    quietFrom = performance.now() + QUIET;
    const end = performance.now() + budget;
    const knownEnd = performance.now() + known;
    for (const block of blocks) {
      const spans = unset(block);
      if (!spans.length) continue;
      let left = 0;
      for (const span of spans) {
        const ready = engine && sections.visible(block) && performance.now() < (made.has(keyOf(span)) ? knownEnd : end);
        if (ready) set(span, true);
        else left++;
      }
      if (left) add(block);
    }
    wake(REST);
  };

  // Sets at once what is in sight: on opening, and when another language is shown.
  const sight = (budget) => {
    if (!engine) return;
    const end = performance.now() + budget;
    // On a machine so busy that the time is over at once, one is set nonetheless.
    let least = 1;
    for (const block of inSight()) {
      if ((!least && performance.now() >= end) || !work(block, end, least)) break;
      least = 0;
    }
    wake(REST);
  };

  // What the page shows of a formula, as an outline; "fault" stands first where it has one, "wait" where it is not drawn yet.
  const look = (json) => {
    const { tex, display, definitions, labels } = JSON.parse(json);
    if (!engine) return 'wait';
    const key = `${definitions}\u0000${labels}\u0000${display}\u0000${display ? `\\[${tex}\\]` : `\\(${tex}\\)`}`;
    const known = made.get(key) || passing.get(key);
    const master = known || engine.here({ tex: tex.trim(), display, definitions, labels });
    if (!master) return '';
    if (!known) remember(passing, PASSING, key, master);
    const fault = master.dataset?.dpFault;
    return (fault ? `fault ${fault}\n` : '') + outline(master);
  };

  // What the engine does for the first time takes it several times as long: it is done while no formula waits.
  const EXERCISES = [
    '\\frac{x_i^2}{2}',
    '\\mathbf{A}\\,\\text{if }\\alpha\\leq\\mathcal{N}(0,1)',
    '\\sum_{i=1}^{n}\\prod_{j}\\log p(x_i\\mid y_j)',
    '\\lim_{n\\rightarrow\\infty}\\frac{1}{n}\\sqrt[n]{\\hat{x}\\bar{y}}',
    '\\begin{aligned}a&=\\left(\\frac{b}{c}\\right)^{2}\\\\d&=\\left[\\int_0^1 f(x)\\,dx\\right]\\end{aligned}',
    '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}\\begin{cases}1&x>0\\\\0\\end{cases}',
    '\\operatorname{argmax}_{\\theta}\\mathbb{E}\\big[\\overline{X}\\big]\\tag{1}',
  ];
  const exercise = () => {
    const waits = next() !== null;
    if (!waits) engine.here({ tex: EXERCISES.shift(), display: true, definitions: '', labels: '' });
    if (EXERCISES.length) setTimeout(exercise, waits ? QUIET : REST);
  };

  const start = () => {
    engine = formulaDrawing(STEPS, say('formula.large'), say('formula.endless'));
    exercise();
    scroll.keep(() => sight(SLICE));
  };

  return { take, sight, start, look, ready: () => engine !== null, unset: () => next() !== null, waiting: () => away.size + (next() ? 1 : 0), bringPainter };
})();
