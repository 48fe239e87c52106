// Before MathJax: it shall only be there; engine.js uses its parts, which need no loader and no search of the page.
window.MathJax = { startup: { typeset: false, ready() {} } };
const nonce = '';
