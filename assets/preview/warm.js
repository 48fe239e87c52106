// Lays out a line in each face and script once while nobody waits, so that opening a post does not load fonts.
const warm = () => {
  const line = make('div', 'dp-page dp-warm');
  for (const tag of ['p', 'strong', 'em', 'code', 'h2']) {
    const sample = make(tag, '', 'Aag “quoted” 1,2 — 中文，预览。「样」');
    line.append(sample);
    const chinese = sample.cloneNode(true);
    chinese.lang = 'zh-CN';
    line.append(chinese);
  }
  page.overlay.append(line);
  void line.offsetHeight;
  line.remove();
};
