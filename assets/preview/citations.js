// A citation shows its reference when the pointer rests on it; a click goes there, and from there back.
const citations = (() => {
  const CITATION = 'sup.refplus-num a[href^="#"]';
  const card = make('div', 'dp-card');
  const back = make('button', 'dp-back', '↩');
  let from = null;
  let shown = null;
  // What is lit, held here: to look for it would be to walk the whole page at each key.
  let lit = null;
  card.hidden = true;
  card.setAttribute('role', 'tooltip');
  back.hidden = true;
  back.type = 'button';
  back.title = say('citation.back');
  back.setAttribute('aria-label', say('citation.back'));
  page.overlay.append(card, back);

  const entry = (link) => document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));

  const place = (link) => {
    const box = link.getBoundingClientRect();
    const width = Math.min(480, window.innerWidth - 24);
    card.style.maxWidth = `${width}px`;
    const size = card.getBoundingClientRect();
    const left = Math.max(12, Math.min(box.left - 16, window.innerWidth - size.width - 12));
    const above = box.top - size.height - 8;
    card.style.left = `${left}px`;
    card.style.top = `${above > 8 ? above : box.bottom + 8}px`;
  };

  const show = (link) => {
    if (shown === link) return;
    shown = link;
    const item = entry(link);
    card.textContent = item ? item.textContent : say('citation.unknown');
    card.classList.toggle('dp-unknown', !item);
    card.hidden = false;
    place(link);
  };

  const hide = () => {
    if (!shown) return;
    shown = null;
    card.hidden = true;
  };

  const light = (element) => {
    if (lit) lit.classList.remove('dp-lit');
    lit = element;
    if (lit) lit.classList.add('dp-lit');
  };

  const forget = () => {
    back.hidden = true;
    from = null;
    light(null);
  };

  const jump = (link) => {
    const item = entry(link);
    if (!item) return;
    hide();
    from = { link, top: page.scroller.scrollTop };
    light(item);
    scroll.to(item);
    back.hidden = false;
    offer();
  };

  // The way back stands beside the entry, over the page: the page itself stays as it is.
  const offer = () => {
    if (back.hidden || !lit?.isConnected) return;
    const box = lit.getBoundingClientRect();
    back.style.left = `${Math.max(4, box.left - 32)}px`;
    back.style.top = `${box.top + page.scroller.scrollTop}px`;
  };

  back.addEventListener('click', (event) => {
    event.stopPropagation();
    if (!from) return;
    const { link, top } = from;
    forget();
    page.scroller.scrollTop = top;
    if (link.isConnected) {
      scroll.to(link);
      light(link.closest('sup'));
    }
  });

  for (const [on, off] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
    page.content.addEventListener(on, ({ target }) => {
      const link = target.closest?.(CITATION);
      if (link) show(link);
    });
    page.content.addEventListener(off, ({ target }) => {
      if (target.closest?.(CITATION)) hide();
    });
  }
  window.addEventListener('scroll', hide, { passive: true });

  const settle = () => {
    hide();
    offer();
  };

  return { jump, settle, is: (link) => link.matches(CITATION) };
})();
