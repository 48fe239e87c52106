// What the application calls. Each takes JSON; each is one step for the reader.
const SIGHT = 400; // milliseconds for the formulas in sight when a post opens
const CHANGED = 200; // milliseconds for the formulas of changed blocks

const patch = (json) => {
  const { header, sections: list, opening } = JSON.parse(json);
  const changed = [];
  const change = () => {
    if (header !== undefined) {
      page.header.replaceChildren(parse(header));
      changed.push(page.header);
    }
    changed.push(...sections.apply(list));
    math.take(changed, opening ? 0 : CHANGED);
    for (const element of changed) code.take(element);
  };
  if (opening) {
    change();
    page.scroller.scrollTop = 0;
    math.sight(SIGHT);
  } else {
    scroll.keep(change);
  }
  citations.settle();
};

const view = (json) => {
  const now = JSON.parse(json);
  sections.setView(now);
  languageSwitch(now);
  math.sight(SIGHT);
};

const look = (json) => {
  const settings = JSON.parse(json);
  scroll.keep(() => {
    page.body.classList.toggle('dp-dark', settings.dark);
    page.body.classList.toggle('dp-serif', settings.serif);
    page.body.style.setProperty('--dp-size', `${settings.fontSize}px`);
  });
  images.look(settings);
};

const reveal = (json) => {
  const { key, index, ratio } = JSON.parse(json);
  const element = sections.find(key, index);
  if (element) scroll.to(element, ratio);
};

Object.defineProperty(window, 'diptych', {
  value: Object.freeze({
    patch, view, look, reveal,
    formulas: () => math.start(),
    warm,
    colours: () => code.start(),
    formulasReady: () => math.ready(),
    formulasWaiting: () => math.waiting(),
  }),
});
