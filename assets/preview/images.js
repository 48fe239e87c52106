// Where images come from: local ones through the application's own scheme, remote ones as the reader allows.
const images = (() => {
  const LOCAL = 'diptych-image:///';
  const WIDTH = 420;
  let door = '';
  const TOGETHER = 12; // images that come at a time: each that arrives is laid out
  const SLICE = 6; // milliseconds of asking at a time: each costs the application some work
  const PATIENCE = 1_000; // milliseconds after which one that comes slowly keeps nobody waiting
  let again = 0;
  let remote = 'ON';
  let timer = 0;
  let naming = 0;
  const waiting = new Set();
  const coming = new Map(); // images that are asked for, and since when
  const faults = new Map(); // what the application knows of addresses that show nothing
  const allowed = new Set();

  const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  const shorten = (text) => (text.length > 56 ? `${text.slice(0, 24)}…${text.slice(-30)}` : text);

  // A drawing of a labelled box: it stands in for an image without changing the page's structure.
  const drawing = (label, address) => {
    const ink = page.body.classList.contains('dp-dark') ? '#9a9a9a' : '#767676';
    const line = (y, size, text) =>
      `<text x="${WIDTH / 2}" y="${y}" font-size="${size}" fill="${ink}" text-anchor="middle" font-family="sans-serif">${escape(text)}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="84" viewBox="0 0 ${WIDTH} 84">
      <rect x="1" y="1" width="${WIDTH - 2}" height="82" rx="6" fill="none" stroke="${ink}" stroke-opacity=".5" stroke-dasharray="5 4"/>
      ${line(address ? 37 : 47, 14, label)}${line(60, 12, shorten(address))}</svg>`;
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  };

  const stand = (image, reason, address) => {
    const label = say(`image.${reason}`);
    image.classList.add('dp-missing');
    image.dataset.dpReason = reason;
    // The same picture for all, as large as the one with its name, which those get that are looked at.
    ask(image, drawing(label, ''));
    if (address) image.dataset.dpNameless = address;
    image.title = address ? `${label}: ${address}` : label;
    image.setAttribute('aria-label', image.title);
  };

  const NAMED_AHEAD = 300; // pixels
  const name = () => {
    naming = 0;
    let left = TOGETHER;
    for (const block of sections.inSight(NAMED_AHEAD)) {
      for (const image of block.querySelectorAll('img[data-dp-nameless]:not([data-dp-next])')) {
        if ((left -= 1) < 0) return nameSoon();
        const address = image.dataset.dpNameless;
        delete image.dataset.dpNameless;
        image.src = drawing(say(`image.${image.dataset.dpReason}`), address);
      }
    }
  };
  const nameSoon = () => {
    if (!naming) naming = setTimeout(name, 30);
  };
  window.addEventListener('scroll', nameSoon, { passive: true });

  // From here on only the page's own turn gives `image` its source.
  const ask = (image, source) => {
    image.removeAttribute('src');
    image.dataset.dpNext = source;
    if (image.isConnected) queue([image]);
  };

  const queue = (found) => {
    for (const image of found) waiting.add(image);
    if (!timer && found.length) timer = setTimeout(turn, 0);
  };

  const turn = () => {
    timer = 0;
    const now = performance.now();
    for (const [image, since] of coming) if (!image.isConnected || now - since > PATIENCE) coming.delete(image);
    for (const image of waiting) {
      if (coming.size >= TOGETHER || performance.now() - now > SLICE) break;
      waiting.delete(image);
      const source = image.dataset.dpNext;
      delete image.dataset.dpNext;
      if (!source || !image.isConnected) continue;
      coming.set(image, now);
      image.src = source;
    }
    if (waiting.size) timer = setTimeout(turn, coming.size >= TOGETHER ? PATIENCE / 4 : 0);
  };

  // One has come, or will not: the next may, once this one is laid out.
  const came = (image) => {
    if (!coming.delete(image) || !waiting.size) return;
    clearTimeout(timer);
    timer = setTimeout(turn, 4);
  };

  // Elements that are in the page now: their images come, those in the window first.
  const take = (elements) => {
    const found = elements.flatMap((element) => [...element.querySelectorAll('img[data-dp-next]')]);
    if (found.length > TOGETHER) {
      const near = new Set(sections.inSight(0));
      const far = found.filter((image) => !near.has(image.closest('.dp-block')));
      if (far.length < found.length) {
        const rest = [...far, ...waiting];
        waiting.clear();
        queue([...found.filter((image) => !far.includes(image)), ...rest]);
        return;
      }
    }
    queue(found);
  };

  const host = (address) => {
    try {
      return new URL(address).host;
    } catch {
      return address;
    }
  };

  // The page itself reaches nothing of the web: the application fetches, and judges where each address leads.
  const fetched = (address) => `diptych-image://web.${door}/${encodeURIComponent(new URL(address).href)}`;

  const judgeRemote = (image) => {
    const address = image.getAttribute('src');
    image.dataset.dpWanted = address;
    if (host(address) === address) stand(image, 'refused', address);
    else if (remote === 'OFF') stand(image, 'off', host(address));
    else if (remote === 'ASK' && !allowed.has(host(address))) stand(image, 'ask', host(address));
    else ask(image, fetched(address));
  };

  // Called on HTML that is not in the page yet, so nothing has been asked for.
  const prepare = (root) => {
    for (const image of root.querySelectorAll('img')) {
      image.decoding = 'async';
      const address = image.getAttribute('src') || '';
      if (image.dataset.dpFault) stand(image, image.dataset.dpFault, image.dataset.dpWanted || '');
      else if (address.startsWith(LOCAL)) {
        image.dataset.dpPath = address.slice(LOCAL.length);
        ask(image, `diptych-image://${door}/${image.dataset.dpPath}`);
      }
      else if (/^https?:/i.test(address)) judgeRemote(image);
      else if (address) ask(image, address);
    }
  };

  const wantedBy = (image) => image.dataset.dpWanted || image.getAttribute('src');
  // As the application names what it was asked for.
  const asked = (image) => image.dataset.dpPath || (/^https?:/i.test(wantedBy(image)) ? new URL(wantedBy(image)).href : '');

  const fail = (image) => {
    if (image.classList.contains('dp-missing')) return;
    const wanted = wantedBy(image);
    const reason = /^https?:/i.test(wanted) ? 'unreachable' : 'missing';
    stand(image, faults.get(asked(image)) || reason, wanted);
  };

  for (const event of ['load', 'error']) {
    page.content.addEventListener(
      event,
      ({ target }) => {
        if (target.nodeName !== 'IMG') return;
        came(target);
        if (event === 'error') fail(target);
        else if (target.dataset.dpNameless) nameSoon();
      },
      true,
    );
  }

  // The application tells why the image at `address` is not shown; the page may have seen that it is not, or will.
  const fault = (address, reason) => {
    faults.set(address, reason);
    for (const image of page.content.querySelectorAll('img.dp-missing[data-dp-reason=missing], img.dp-missing[data-dp-reason=unreachable]')) {
      if (asked(image) === address) stand(image, reason, wantedBy(image));
    }
  };

  page.content.addEventListener('click', ({ target }) => {
    if (target.nodeName !== 'IMG' || target.dataset.dpReason !== 'ask') return;
    const wanted = host(target.dataset.dpWanted);
    allowed.add(wanted);
    for (const image of page.content.querySelectorAll('img[data-dp-reason=ask]')) {
      if (host(image.dataset.dpWanted) === wanted) {
        image.classList.remove('dp-missing');
        delete image.dataset.dpReason;
        delete image.dataset.dpNameless;
        ask(image, fetched(image.dataset.dpWanted));
      }
    }
  });

  // Looks once more for local images that were missing or too large: the author may have put others there meanwhile.
  const retry = () => {
    faults.clear();
    for (const image of page.content.querySelectorAll('img[data-dp-reason=missing], img[data-dp-reason=large][data-dp-path]')) {
      image.classList.remove('dp-missing');
      delete image.dataset.dpReason;
      delete image.dataset.dpNameless;
      image.removeAttribute('aria-label');
      image.title = '';
      ask(image, `diptych-image://${door}/${image.dataset.dpPath}?${(again += 1)}`);
    }
  };

  return {
    prepare,
    take,
    fault,
    retry,
    forget: () => waiting.clear(),
    waiting: () => waiting.size + coming.size,
    look: (settings) => {
      door = settings.door;
      remote = settings.remote;
    },
  };
})();
