// What the application calls. Each takes JSON; each is one step for the reader.
const SIGHT = 12; // milliseconds for the formulas in sight when a post opens; the rest comes with the next frames
const SWITCHED = 24; // the same when another language is shown: the post is laid out, and its formulas are often known
const KNOWN = 12; // milliseconds for formulas that were set before, while a post fills the page
const CHANGED = 24; // milliseconds for the formulas of changed blocks

const patch = (json) => {
  const { header, sections: list, opening, top, fills, more } = JSON.parse(json);
  const changed = [];
  const change = () => {
    if (header !== undefined) {
      page.header.replaceChildren(parse(header));
      changed.push(page.header);
    }
    changed.push(...sections.apply(list));
    pairs.observe();
    // While a post fills the page each step is one of many; only what is to stand where it stood is filled as it was.
    const restores = opening ? top > 0 : scroll.isRestoring();
    if (opening || fills) math.take(changed, 0, restores ? Infinity : KNOWN);
    else math.take(changed, CHANGED);
    for (const element of changed) code.take(element);
    images.take(changed);
    pairs.arrange(opening || fills || more);
  };
  if (opening) {
    change();
    page.scroller.scrollTop = 0;
    scroll.restore(top);
    math.sight(SIGHT);
  } else {
    scroll.keep(change);
  }
  scroll.filled(more);
  citations.settle();
  pairs.again();
};

// The page turns to another post, whose patch comes next.
const leave = () => sections.leave();

const view = (json) => {
  const now = JSON.parse(json);
  const held = pairs.hold();
  sections.setView(now);
  languageSwitch(now);
  pairs.observe();
  pairs.arrange(true);
  pairs.release(held);
  pairs.draw();
  math.sight(SWITCHED);
};

const look = (json) => {
  const settings = JSON.parse(json);
  scroll.keep(() => {
    page.body.classList.toggle('dp-dark', settings.dark);
    page.body.classList.toggle('dp-serif', settings.serif);
    // A sheet that is set anew styles everything anew, whether or not it says something else.
    const own = document.getElementById('dp-own');
    if (own.textContent !== settings.own) own.textContent = settings.own;
  });
  images.look(settings);
};

// Of the elements in a block that say `text`, the one that says least besides.
const saying = (element, text) => {
  if (!text) return null;
  const found = [...element.querySelectorAll('li, p, tr, figure, dd, h1, h2, h3, h4')].filter((one) => one.textContent.includes(text));
  return found.sort((a, b) => a.textContent.length - b.textContent.length)[0];
};

// What shows a place, and how far down in it.
const shownAt = ({ key, index, ratio, text }) => {
  const element = sections.find(key, index);
  if (!element || element.getClientRects().length === 0) return null;
  const exact = element.offsetHeight > 120 && saying(element, text);
  return exact ? [exact, 0] : [element, ratio];
};

// Whether a place that the page shows is out of sight.
const isAway = (json) => {
  const found = shownAt(JSON.parse(json));
  return found !== null && scroll.isAway(...found);
};

const reveal = (json) => {
  const { place, y } = JSON.parse(json);
  const found = shownAt(place);
  if (found) scroll.to(...found, y);
};

// What is under the pointer, asked for by the menu.
const source = (json) => {
  const { x, y } = JSON.parse(json);
  const element = document.elementFromPoint(x, y);
  const place = element && sections.place(element, y);
  if (place) tell('source', place.key, place.index, place.ratio.toFixed(4), String(window.getSelection()).trim());
};

Object.defineProperty(window, 'diptych', {
  value: Object.freeze({
    leave, patch, view, look, isAway, reveal, source,
    retry: () => images.retry(),
    mark: (json) => pairs.mark(json),
    rows: (json) => pairs.rows(json),
    bring: (json) => pairs.bring(json),
    where: (language) => pairs.where(language),
    unshown: (json) => { const { address, reason } = JSON.parse(json); images.fault(address, reason); },
    formulas: () => math.start(),
    formula: (json) => math.look(json),
    painter: (piece) => math.bringPainter(piece),
    warm,
    colours: (library) => code.start(codePainter(library)),
    formulasReady: () => math.ready(),
    formulasUnset: () => math.unset(),
    formulasWaiting: () => math.waiting(),
    listingsWaiting: () => code.waiting(),
    imagesWaiting: () => images.waiting(),
  }),
});
