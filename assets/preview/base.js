// What all parts of the page share. Nothing in it is reachable by name from the page's content.
const words = ${words};
const page = {
  body: document.body,
  bar: document.querySelector('.dp-bar'),
  header: document.querySelector('.dp-header'),
  content: document.querySelector('.dp-content'),
  overlay: document.querySelector('.dp-overlay'),
  scroller: document.scrollingElement,
};
const ID_PREFIX = 'u-';

// The only way out of the page: one string to the application, which judges it. There is no object to misuse.
const tell = ((send) => (...words) => send(words.map((word) => String(word).replace(/\s+/g, " ")).join("\n")))(window.prompt.bind(window));

const say = (key, ...values) =>
  values.reduce((sentence, value, i) => sentence.replace(`{${i}}`, value), words[key] || key);

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
};

// A document in which nothing loads and nothing runs.
const parse = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};
