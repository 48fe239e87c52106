(() => {
  'use strict';

  // Formulas of a hidden body are set when it is first shown. Each part numbers its equations by itself: the same
  // label in both languages is no clash.
  const typesetShown = async () => {
    const parts = document.querySelectorAll('.post-body > :not(.bodies), .lang-content');
    for (const part of parts) {
      if (!part.dataset.typeset && part.offsetParent !== null) {
        part.dataset.typeset = 'yes';
        MathJax.texReset();
        await MathJax.typesetPromise([part]);
      }
    }
  };

  if (document.querySelector('span.math')) {
    MathJax.startup.defaultReady();
    let turn = MathJax.startup.promise;
    const typeset = () => { turn = turn.then(typesetShown); };
    document.querySelectorAll('input[name=languages]').forEach((choice) => choice.addEventListener('change', typeset));
    typeset();
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
  const wide = matchMedia('(min-width: 1240px)');
  const unfold = () => document.querySelectorAll('details.toc').forEach((toc) => { toc.open = wide.matches; });
  wide.addEventListener('change', unfold);
  unfold();
})();
