// MathJax 3 as a plain function from TeX to an SVG element: no menu, no loader, no search of the page.
const mathEngine = () => {
  const parts = MathJax._;
  // The packages NexT's MathJax has or loads on demand, but `require` and `autoload`, which load by name.
  const packages = [
    'base', 'action', 'ams', 'amscd', 'bbox', 'boldsymbol', 'braket', 'bussproofs', 'cancel', 'cases', 'centernot',
    'color', 'empheq', 'enclose', 'extpfeil', 'gensymb', 'html', 'mhchem', 'newcommand', 'noundefined', 'textcomp',
    'unicode', 'upgreek', 'verb',
  ];
  // Drawn in a document without a window, where nothing loads and nothing runs; into the page go copies of what is harmless.
  const inert = document.implementation.createHTMLDocument('');
  const adaptor = new parts.adaptors.HTMLAdaptor.HTMLAdaptor(Object.create(window, { document: { value: inert } }));
  const handler = parts.ui.safe.SafeHandler.SafeHandler(parts.handlers.html_ts.RegisterHTMLHandler(adaptor));
  const tex = new parts.input.tex_ts.TeX({ packages, maxMacros: 1000, maxBuffer: 8 * 1024 });
  const svg = new parts.output.svg_ts.SVG({
    // Paths in place of <use>: four times faster to lay out, and a clone needs nothing beside itself.
    fontCache: 'none',
    font: new parts.output.svg.fonts.tex_ts.TeXFont(),
  });
  const converter = new handler.documentClass(inert, adaptor, {
    InputJax: tex,
    OutputJax: svg,
    safeOptions: { allow: { URLs: 'safe', classes: 'none', cssIDs: 'none', styles: 'safe' } },
  });
  // \unicode writes the font it is given into a style, where it could say anything else; Safe does not look at it.
  converter.safe.filterMethods.filterFamily = (safe, family) => (/^[\p{L}\p{N} ,-]*$/u.test(family) ? family : null);
  converter.safe.filterAttributes.set('fontfamily', 'filterFamily');
  // A letter that MathJax has no shape for is measured where there is a layout: in the page, and harmless.
  svg.measureTextNode = (text) => {
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
  const style = svg.styleSheet(converter);
  style.nonce = nonce;
  document.head.append(style);

  const kept = ['new-Command', 'new-Environment', 'new-Delimiter'];
  // Each formula brings the definitions it uses; none may leave its own behind.
  const forget = () => {
    for (const name of kept) tex.parseOptions.handlers.retrieve?.(name)?.map.clear();
    for (const name of kept) parts.input.tex.MapHandler.MapHandler.getMap(name)?.map.clear();
    tex.reset();
  };

  const teach = (labels) => {
    for (const line of labels.split('\n')) {
      const equals = line.indexOf('=');
      if (equals > 0) {
        tex.parseOptions.tags.allLabels[line.slice(0, equals)] = { tag: line.slice(equals + 1), id: '' };
      }
    }
  };

  const broken = (message, source) => {
    const box = document.createElement('span');
    box.className = 'dp-math-error';
    box.textContent = `${message}: ${source.slice(0, 200)}`;
    return box;
  };

  const convert = (source, display, definitions, labels) => {
    try {
      forget();
      teach(labels);
      const drawing = converter.convert(definitions + source, { display, em: 16, ex: 8, containerWidth: 80 * 16 });
      const error = drawing.querySelector('[data-mjx-error]');
      const node = harmless.copy(drawing);
      if (error) {
        node.classList.add('dp-broken');
        node.title = error.getAttribute('data-mjx-error');
      }
      return node;
    } catch (failure) {
      return broken(failure.message || String(failure), source);
    }
  };

  return { convert };
};
