// Nothing the reader does leaves the page: links are handed to the application, the rest is refused.
(() => {
  const target = (link, id) => {
    const section = link.closest('.dp-section');
    const within = section && section.querySelector(`[id="${CSS.escape(id)}"]`);
    return within || document.getElementById(id);
  };

  const follow = (link) => {
    const href = link.getAttribute('href');
    if (citations.is(link)) citations.jump(link);
    else if (href.startsWith('#')) {
      const place = target(link, decodeURIComponent(href.slice(1)));
      if (place) scroll.to(place);
    } else tell('open', href);
  };

  const toSource = (event) => {
    const place = sections.place(event.target, event.clientY);
    if (place) tell('source', place.key, place.index, place.ratio.toFixed(4), String(window.getSelection()).trim());
  };

  const clicked = (event) => {
    const link = event.target.closest?.('a, area');
    if (link) event.preventDefault();
    if (event.ctrlKey || event.metaKey) toSource(event);
    else if (link && link.hasAttribute('href') && event.button === 0) follow(link);
  };

  document.addEventListener('click', clicked, true);
  document.addEventListener('dblclick', toSource);
  for (const name of ['auxclick', 'submit', 'dragstart', 'dragover', 'drop']) {
    document.addEventListener(name, (event) => event.preventDefault(), true);
  }
})();
