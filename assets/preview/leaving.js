// What the page showed of another post: out of sight at once, and taken apart a little at a time, so that no key waits for it.
const leaving = (() => {
  const SLICE = 6; // milliseconds of work at a time
  const REST = 12; // milliseconds between two slices
  const left = [];

  // What a script has held is freed by the collector, in one go: it is left empty.
  const empty = (element) => {
    for (const formula of element.querySelectorAll('mjx-container')) formula.replaceChildren();
    element.remove();
    element.replaceChildren();
  };

  const step = () => {
    const end = performance.now() + SLICE;
    while (left.length && performance.now() < end) {
      const { element, blocks } = left[left.length - 1];
      const block = blocks.pop();
      empty(block ? block.element : element);
      if (!block) left.pop();
    }
    if (left.length) setTimeout(step, REST);
  };

  // What is little goes at once.
  const take = (sections) => {
    const idle = left.length === 0;
    // What keeps its width is not laid out once more.
    const widths = sections.map(({ element }) => (element.hidden ? 0 : element.offsetWidth));
    sections.forEach(({ element, blocks }, i) => {
      if (widths[i]) element.style.width = `${widths[i]}px`;
      element.classList.add('dp-left');
      element.setAttribute('aria-hidden', 'true');
      left.push({ element, blocks });
    });
    if (idle) step();
  };

  return { take };
})();
