// MathJax 3 as a plain function from TeX to an SVG element: no menu, no loader, no search of the page.
const mathEngine = () => {
  const parts = MathJax._;
  // The packages NexT's MathJax has or loads on demand, but `require` and `autoload`, which load by name.
  const packages = [
    'base', 'action', 'ams', 'amscd', 'bbox', 'boldsymbol', 'braket', 'bussproofs', 'cancel', 'cases', 'centernot',
    'color', 'empheq', 'enclose', 'extpfeil', 'gensymb', 'html', 'mhchem', 'newcommand', 'noundefined', 'textcomp',
    'unicode', 'upgreek', 'verb',
  ];
  const adaptor = parts.adaptors.browserAdaptor.browserAdaptor();
  const handler = parts.ui.safe.SafeHandler.SafeHandler(parts.handlers.html_ts.RegisterHTMLHandler(adaptor));
  const tex = new parts.input.tex_ts.TeX({ packages, maxMacros: 1000, maxBuffer: 8 * 1024 });
  const svg = new parts.output.svg_ts.SVG({
    // Paths in place of <use>: four times faster to lay out, and a clone needs nothing beside itself.
    fontCache: 'none',
    font: new parts.output.svg.fonts.tex_ts.TeXFont(),
  });
  const converter = new handler.documentClass(document, adaptor, {
    InputJax: tex,
    OutputJax: svg,
    safeOptions: { allow: { URLs: 'safe', classes: 'none', cssIDs: 'none', styles: 'safe' } },
  });
  // \unicode writes the font it is given into a style, where it could say anything else; Safe does not look at it.
  converter.safe.filterMethods.filterFamily = (safe, family) => (/^[\p{L}\p{N} ,-]*$/u.test(family) ? family : null);
  converter.safe.filterAttributes.set('fontfamily', 'filterFamily');
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
      const node = converter.convert(definitions + source, { display, em: 16, ex: 8, containerWidth: 80 * 16 });
      const error = node.querySelector('[data-mjx-error]');
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
