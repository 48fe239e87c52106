// MathJax waits until its safe extension, the next script, is there; export.js starts it.
window.MathJax = {
  tex: {
    inlineMath: [['\\(', '\\)']],
    displayMath: [['\\[', '\\]']],
    packages: { '[-]': ['require', 'autoload'] },
  },
  svg: { fontCache: 'global' },
  options: { enableMenu: false, ignoreHtmlClass: 'post', processHtmlClass: 'math' },
  startup: { typeset: false, ready() {} },
};
