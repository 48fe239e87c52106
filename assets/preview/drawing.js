// Formulas as elements for the page, drawn in the page's own thread.
const formulaDrawing = (steps, tooLarge, endless) => {
  // Drawn in a document without a window, where nothing loads and nothing runs; into the page go copies of what is harmless.
  const inert = document.implementation.createHTMLDocument('');
  const place = Object.create(window, { document: { value: inert } });
  const engine = mathEngine(new MathJax._.adaptors.HTMLAdaptor.HTMLAdaptor(place), inert, steps);

  // A letter that MathJax has no shape for is measured where there is a layout: in the page, and harmless.
  engine.svg.measureTextNode = (text) => {
    const measure = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const letter = harmless.copy(text);
    letter.removeAttribute('transform');
    measure.setAttribute('style', 'position: absolute; visibility: hidden; width: 1ex; height: 1ex');
    measure.setAttribute('viewBox', '0 0 442 442');
    measure.append(letter);
    document.body.append(measure);
    const { width } = letter.getBBox();
    measure.remove();
    return { w: width / 1000, h: 0.75, d: 0.2 };
  };
  const style = engine.styleSheet();
  style.nonce = nonce;
  document.head.append(style);

  const broken = (message, source) => {
    const box = document.createElement('span');
    box.className = 'dp-math-error';
    box.textContent = `${message}: ${source.slice(0, 200)}`;
    return box;
  };

  // MathJax's own sentence, in English, for macros that are worth too much.
  const isEndless = (message) => /^MathJax (internal buffer size|maximum macro)/.test(message);

  // What of a drawing may go into the page.
  const admit = (drawing, formula) => {
    const error = drawing.querySelector('[data-mjx-error]');
    if (error && isEndless(error.getAttribute('data-mjx-error'))) return broken(endless, formula.tex);
    const node = harmless.copy(drawing);
    if (error) {
      node.classList.add('dp-broken');
      node.title = error.getAttribute('data-mjx-error');
      const fault = engine.faultOf(error, formula.tex);
      node.dataset.dpFault = `${fault.id} ${fault.at}`;
    }
    return node;
  };

  // null for a formula that is too large to be drawn here.
  const here = (formula) => {
    try {
      return admit(engine.draw(formula), formula);
    } catch (failure) {
      return failure instanceof RangeError && failure.message === 'too large'
        ? null
        : broken(failure.message || String(failure), formula.tex);
    }
  };

  return { here, admit, refuse: (formula) => broken(tooLarge, formula.tex) };
};
