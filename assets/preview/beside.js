// Work done beside the page, in workers that have a library and no more: whatever it costs, the page goes on.
const beside = (sources, patience) => {
  const address = URL.createObjectURL(new Blob(sources, { type: 'text/javascript' }));
  const queue = [];
  let worker = null;
  let busy = null;
  let limit = 0;

  const next = () => {
    busy = queue.shift() || null;
    if (!busy) return;
    if (!worker) {
      worker = new Worker(address);
      worker.onmessage = ({ data }) => (data?.piece ? busy.piece(data.piece) : end(data));
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

  // `done` receives the worker's answer; null if it took too long or failed. `piece` receives what comes before it.
  return (task, done, piece) => {
    queue.push({ task, done, piece });
    if (!busy) next();
  };
};

const LISTING_PATIENCE = 5_000; // milliseconds; then it stays plain
const FORMULA_PATIENCE = 8_000; // milliseconds, those to start with included; then a box stands in

// Colours a listing, `parts` of which stand in the page: whole, for what a part begins may end in another. Answers with
// each part's lines one after the other, those left out that are `known` and stayed the same; then whether it could.
const codePainter = (library) => beside([`${library}
${codeLines}
let before = new Map();
onmessage = ({ data: { parts, name, known } }) => {
  let html = '';
  try {
    if (hljs.getLanguage(name)) html = hljs.highlight(parts.join('\\n'), { language: name, ignoreIllegals: true }).value;
  } catch { /* it stays plain */ }
  if (!html) return postMessage(false);
  const lines = codeLines(html);
  const now = new Map();
  let at = 0;
  parts.forEach((text, i) => {
    const made = lines.slice(at, at += text.split('\\n').length);
    const joined = made.join('\\n');
    if (!known[i] || before.get(text) !== joined) postMessage({ piece: { i, made } });
    now.set(text, now.has(text) && now.get(text) !== joined ? null : joined);
  });
  before = now;
  postMessage(true);
};`], LISTING_PATIENCE);

// Draws formulas that would keep the page waiting.
const formulaPainter = (library) => beside([...library, `
const adaptor = MathJax._.adaptors.liteAdaptor.liteAdaptor();
const engine = mathEngine(adaptor, adaptor.parse('<html><head></head><body></body></html>', 'text/html'), 30000);
onmessage = ({ data }) => {
  let drawing = null;
  try {
    drawing = adaptor.outerHTML(engine.draw(data));
  } catch { /* a box stands in */ }
  postMessage(drawing);
};`], FORMULA_PATIENCE);
