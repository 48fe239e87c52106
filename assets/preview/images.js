// Where images come from: local ones through the application's own scheme, remote ones as the reader allows.
const images = (() => {
  const LOCAL = 'diptych-image:///';
  const WIDTH = 420;
  let door = '';
  let again = 0;
  let remote = 'ON';
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
      ${line(37, 14, label)}${line(60, 12, shorten(address))}</svg>`;
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  };

  const stand = (image, reason, address) => {
    const label = say(`image.${reason}`);
    image.classList.add('dp-missing');
    image.dataset.dpReason = reason;
    image.src = drawing(label, address);
    image.title = address ? `${label}: ${address}` : label;
    image.setAttribute('aria-label', image.title);
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
    else image.src = fetched(address);
  };

  // Called on HTML that is not in the page yet, so nothing has been asked for.
  const prepare = (root) => {
    for (const image of root.querySelectorAll('img')) {
      image.decoding = 'async';
      const address = image.getAttribute('src') || '';
      if (image.dataset.dpFault) stand(image, image.dataset.dpFault, image.dataset.dpWanted || '');
      else if (address.startsWith(LOCAL)) {
        image.dataset.dpPath = address.slice(LOCAL.length);
        image.src = `diptych-image://${door}/${image.dataset.dpPath}`;
      }
      else if (/^https?:/i.test(address)) judgeRemote(image);
    }
  };

  page.content.addEventListener(
    'error',
    ({ target }) => {
      if (target.nodeName === 'IMG' && !target.classList.contains('dp-missing')) {
        const remote = /^https?:/i.test(target.dataset.dpWanted || '');
        stand(target, remote ? 'unreachable' : 'missing', target.dataset.dpWanted || target.getAttribute('src'));
      }
    },
    true,
  );

  page.content.addEventListener('click', ({ target }) => {
    if (target.nodeName !== 'IMG' || target.dataset.dpReason !== 'ask') return;
    const wanted = host(target.dataset.dpWanted);
    allowed.add(wanted);
    for (const image of page.content.querySelectorAll('img[data-dp-reason=ask]')) {
      if (host(image.dataset.dpWanted) === wanted) {
        image.classList.remove('dp-missing');
        delete image.dataset.dpReason;
        image.src = fetched(image.dataset.dpWanted);
      }
    }
  });

  // Looks once more for local images that were missing: the author may have put them there meanwhile.
  const retry = () => {
    for (const image of page.content.querySelectorAll('img[data-dp-reason=missing]')) {
      image.classList.remove('dp-missing');
      delete image.dataset.dpReason;
      image.removeAttribute('aria-label');
      image.title = '';
      image.src = `diptych-image://${door}/${image.dataset.dpPath}?${(again += 1)}`;
    }
  };

  return {
    prepare,
    retry,
    look: (settings) => {
      door = settings.door;
      remote = settings.remote;
    },
  };
})();
