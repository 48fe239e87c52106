// MathJax 3 as a plain function from TeX to a drawing: no menu, no loader, no search of the page. In a page and beside one.
const mathEngine = (adaptor, paper, steps) => {
  const parts = MathJax._;
  const LONGEST = 8_000; // characters of a formula as it is written
  // The packages NexT's MathJax has or loads on demand, but `require` and `autoload`, which load by name.
  const packages = [
    'base', 'action', 'ams', 'amscd', 'bbox', 'boldsymbol', 'braket', 'bussproofs', 'cancel', 'cases', 'centernot',
    'color', 'empheq', 'enclose', 'extpfeil', 'gensymb', 'html', 'mhchem', 'newcommand', 'noundefined', 'textcomp',
    'unicode', 'upgreek', 'verb',
  ];
  const handler = parts.ui.safe.SafeHandler.SafeHandler(parts.handlers.html_ts.RegisterHTMLHandler(adaptor));
  const tex = new parts.input.tex_ts.TeX({ packages, maxMacros: 1000, maxBuffer: 8 * 1024 });
  const svg = new parts.output.svg_ts.SVG({
    // Paths in place of <use>: four times faster to lay out, and a clone needs nothing beside itself.
    fontCache: 'none',
    font: new parts.output.svg.fonts.tex_ts.TeXFont(),
  });
  const converter = new handler.documentClass(paper, adaptor, {
    InputJax: tex,
    OutputJax: svg,
    safeOptions: { allow: { URLs: 'safe', classes: 'none', cssIDs: 'none', styles: 'safe' } },
  });
  // \unicode writes the font it is given into a style, where it could say anything else; Safe does not look at it.
  converter.safe.filterMethods.filterFamily = (safe, family) => (/^[\p{L}\p{N} ,-]*$/u.test(family) ? family : null);
  converter.safe.filterAttributes.set('fontfamily', 'filterFamily');

  // A formula is set in one go, and its macros may be worth more than they look.
  let taken = 0;
  const { prototype } = parts.input.tex.TexParser.default;
  const { parse } = prototype;
  // Where a fault is, is not said by MathJax; what the innermost parser has not read yet is known when it gives up.
  let fault = null;
  prototype.parse = function limited(kind, input) {
    if ((taken += 1) > steps) throw new RangeError('too large');
    try {
      return parse.call(this, kind, input);
    } catch (failure) {
      if (!fault && failure.id) fault = { id: failure.id, rest: this.string.slice(this.i), before: this.string.slice(0, this.i) };
      throw failure;
    }
  };

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

  // Throws a RangeError for a formula that is too large.
  const draw = ({ tex: source, display, definitions, labels }) => {
    if (source.length + definitions.length > LONGEST) throw new RangeError('too large');
    taken = 0;
    fault = null;
    forget();
    teach(labels);
    return converter.convert(definitions + source, { display, em: 16, ex: 8, containerWidth: 80 * 16 });
  };

  // The fault of the formula drawn last, by MathJax's name for it; null if it had none.
  const faultOf = (error, source) => {
    const { id, rest, before } = fault || { id: error ? 'unknown' : '', rest: '', before: '' };
    if (!error) return null;
    // What is given to a macro is read by a parser of its own: it is looked for in the whole.
    const whole = before + rest;
    const from = source.endsWith(whole) ? source.length - whole.length : source.indexOf(whole);
    return { id, at: whole && from >= 0 ? from + before.length : source.length };
  };

  return { draw, faultOf, svg, styleSheet: () => svg.styleSheet(converter) };
};
