// Keeps what the reader looks at where it is, whatever changes around it.
const scroll = (() => {
  const firstBelow = (elements, edge) => {
    for (const element of elements) {
      const box = element.getBoundingClientRect();
      if (box.bottom > edge && box.height > 0) return { element, top: box.top };
    }
    return null;
  };

  const blocksInSight = () => {
    const section = firstBelow(sections.shown().map((one) => one.element), 0);
    if (!section) return [];
    const { blocks } = sections.of(section.element);
    return blocks.slice(sections.firstBelow(blocks, 0)).map((block) => block.element);
  };

  // The block at the top edge and what lies in it at the edge, innermost last.
  const anchors = () => {
    const chain = [];
    let found = firstBelow(blocksInSight(), 0);
    while (found && chain.length < 4) {
      chain.push(found);
      found = firstBelow(found.element.children, 0);
    }
    return chain;
  };

  const keep = (change) => {
    if (page.scroller.scrollTop <= 0) return change();
    const chain = anchors();
    const following = chain.length ? chain[0].element.nextElementSibling : null;
    if (following) chain.unshift({ element: following, top: following.getBoundingClientRect().top });
    const result = change();
    for (let i = chain.length - 1; i >= 0; i--) {
      const { element, top } = chain[i];
      if (element.isConnected) {
        const moved = element.getBoundingClientRect().top - top;
        if (Math.abs(moved) >= 1) page.scroller.scrollTop += moved;
        break;
      }
    }
    return result;
  };

  const placeIn = (element, ratio) => {
    const box = element.getBoundingClientRect();
    return box.top + box.height * ratio;
  };
  const isOut = (place) => place < 40 || place > window.innerHeight - 60;
  const isAway = (element, ratio = 0) => isOut(placeIn(element, ratio));

  const to = (element, ratio = 0, y = window.innerHeight * 0.33) => {
    const place = placeIn(element, ratio);
    if (isOut(place)) page.scroller.scrollTop += place - Math.max(40, Math.min(y, window.innerHeight - 60));
  };

  // The place where a post was left may lie where the page does not reach yet: until it does, nothing is shown.
  let wanted = 0;
  const arrive = () => {
    wanted = 0;
    page.content.style.visibility = '';
  };
  const restore = (top) => {
    arrive();
    wanted = top;
    if (top > 0) page.content.style.visibility = 'hidden';
  };
  const filled = (more) => {
    if (wanted <= 0) return;
    page.scroller.scrollTop = wanted;
    if (!more || page.scroller.scrollTop >= wanted - 1) arrive();
  };
  for (const name of ['wheel', 'keydown', 'pointerdown']) window.addEventListener(name, arrive, { passive: true, capture: true });

  return { keep, to, isAway, restore, filled, isRestoring: () => wanted > 0 };
})();
