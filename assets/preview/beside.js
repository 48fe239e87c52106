// Work done beside the page, in workers that have a library and no more: whatever it costs, the page goes on.
const beside = (source, patience) => {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const queue = [];
  let worker = null;
  let busy = null;
  let limit = 0;

  const next = () => {
    busy = queue.shift() || null;
    if (!busy) return;
    if (!worker) {
      worker = new Worker(address);
      worker.onmessage = ({ data }) => end(data);
      worker.onerror = giveUp;
    }
    limit = setTimeout(giveUp, patience);
    worker.postMessage(busy.task);
  };
  const end = (answer) => {
    clearTimeout(limit);
    const { done } = busy;
    busy = null;
    done(answer);
    if (!busy) next();
  };
  const giveUp = () => {
    worker.terminate();
    worker = null;
    end(null);
  };

  // `done` receives the worker's answer; null if it took too long or failed.
  return (task, done) => {
    queue.push({ task, done });
    if (!busy) next();
  };
};

const LISTING_PATIENCE = 5_000; // milliseconds; then it stays plain
const FORMULA_PATIENCE = 8_000; // milliseconds, those to start with included; then a box stands in

// Colours listings.
const codePainter = (library) => beside(`${library}
onmessage = ({ data: { text, name } }) => {
  let html = '';
  try {
    if (hljs.getLanguage(name)) html = hljs.highlight(text, { language: name, ignoreIllegals: true }).value;
  } catch { /* it stays plain */ }
  postMessage(html);
};`, LISTING_PATIENCE);

// Draws formulas that would keep the page waiting.
const formulaPainter = (library) => beside(`${library}
const adaptor = MathJax._.adaptors.liteAdaptor.liteAdaptor();
const engine = mathEngine(adaptor, adaptor.parse('<html><head></head><body></body></html>', 'text/html'), 30000);
onmessage = ({ data }) => {
  let drawing = null;
  try {
    drawing = adaptor.outerHTML(engine.draw(data));
  } catch { /* a box stands in */ }
  postMessage(drawing);
};`, FORMULA_PATIENCE);
