// The switch between languages, as the site has it.
const languageSwitch = (() => {
  const button = (text, label, value, mode) => {
    const one = make('button', 'dp-choice', text);
    one.type = 'button';
    one.title = label;
    one.setAttribute('aria-label', label);
    one.setAttribute('aria-pressed', String(value === mode));
    one.addEventListener('click', () => tell('view', value));
    return one;
  };

  return ({ languages, mode }) => {
    const choices = languages.map(({ code, short, name }) => button(short, name, code, mode));
    choices.push(button(say('view.both'), say('view.both.hint'), '*', mode));
    choices.push(button(say('view.follow'), say('view.follow.hint'), '?', mode));
    page.bar.replaceChildren(...choices);
    page.bar.hidden = languages.length < 2;
  };
})();
