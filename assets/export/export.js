(() => {
  'use strict';

  // Code and formulas of a hidden body wait until it is shown; a long post is set in slices, from the top.
  const SLICE = 24; // milliseconds of work at a time
  const STEPS = 5000; // characters and macros of one formula, its macros spelt out
  const words = document.querySelector('main').dataset;
  const engine = document.querySelector('span.math') ? formulaDrawing(STEPS, words.formulaTooLarge, words.formulaEndless) : null;
  const waiting = () => [...document.querySelectorAll('span.math:not(.dp-set)')].filter((span) => span.offsetParent);

  const typeset = (span) => {
    const text = span.textContent.trim();
    const delimited = /^\\[([]([\s\S]*)\\[)\]]$/.exec(text);
    const { dpDefinitions = '', dpLabels = '' } = span.dataset;
    const tex = delimited ? delimited[1] : text;
    const formula = { tex, display: span.classList.contains('display'), definitions: dpDefinitions, labels: dpLabels };
    span.replaceChildren(engine.here(formula) || engine.refuse(formula));
    span.classList.add('dp-set');
  };

  const typesetShown = () => {
    const end = performance.now() + SLICE;
    for (const span of waiting()) {
      typeset(span);
      if (performance.now() > end) {
        setTimeout(typesetShown);
        return;
      }
    }
  };

  if (engine) {
    typesetShown();
    document.querySelectorAll('input[name=languages]').forEach((choice) => {
      choice.addEventListener('change', typesetShown);
    });
  }
  if (typeof hljs !== 'undefined') {
    code.take(document.body);
    code.start();
  }

  // What a citation cites, beside the pointer or the focus and always within the window.
  const note = document.createElement('div');
  note.className = 'citation-note';
  note.hidden = true;
  document.body.append(note);

  const show = (link) => {
    note.textContent = link.dataset.reference;
    note.hidden = false;
    const place = link.getBoundingClientRect();
    const left = Math.min(place.left, document.documentElement.clientWidth - note.offsetWidth - 12);
    const above = place.top - note.offsetHeight - 8;
    note.style.left = `${Math.max(12, left)}px`;
    note.style.top = `${above < 8 ? place.bottom + 8 : above}px`;
  };
  const hide = () => { note.hidden = true; };

  document.querySelectorAll('.refplus-num a[title]').forEach((link) => {
    link.dataset.reference = link.title;
    link.removeAttribute('title');
    link.addEventListener('mouseenter', () => show(link));
    link.addEventListener('focus', () => show(link));
    link.addEventListener('mouseleave', hide);
    link.addEventListener('blur', hide);
  });
  document.addEventListener('scroll', hide, { passive: true });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });

  // A narrow window keeps the contents folded, a wide one shows them beside the text.
  const wide = matchMedia('(min-width: 1260px)');
  const unfold = () => document.querySelectorAll('details.dp-toc').forEach((toc) => { toc.open = wide.matches; });
  wide.addEventListener('change', unfold);
  unfold();
})();
