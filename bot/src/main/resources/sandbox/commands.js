import { api } from './api.js';
import { element, one } from './element.js';
import { store } from './store.js';
import { word } from './words.js';

/** The menu of commands: opened by its button or a slash, walked with the arrows, closed with Escape. */
export function startCommands(text, choose) {
  const list = one('.commands');
  const menu = one('.menu');
  let shown = [];
  let active = -1;
  let asked = 0;

  menu.addEventListener('click', async () => {
    if (list.hidden) {
      await show('');
      text.focus();
    } else {
      close();
    }
  });
  document.addEventListener('click', (event) => {
    if (!one('.composer').contains(event.target)) {
      close();
    }
  });

  async function show(prefix) {
    const mine = ++asked;
    const commands = await api.commands(store.current).catch(() => []);
    if (mine !== asked) {
      return; // closed, or asked again, while the answer was under way
    }
    shown = commands.filter((c) => c.command.startsWith(prefix));
    if (shown.length === 0 && prefix) {
      close();
      return;
    }
    list.replaceChildren(...(shown.length ? shown.map(option) : [element('li', {}, word('noCommands'))]));
    list.hidden = false;
    expanded(true);
    activate(shown.length ? 0 : -1);
  }

  function option(command, index) {
    return element(
      'li',
      { role: 'option', id: `command-${index}`, onclick: () => choose(command.command) },
      element('strong', {}, `/${command.command}`),
      element('span', {}, command.description),
    );
  }

  function activate(index) {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    if (index >= 0) {
      text.setAttribute('aria-activedescendant', `command-${index}`);
      list.children[index].scrollIntoView({ block: 'nearest' });
    } else {
      text.removeAttribute('aria-activedescendant');
    }
  }

  function expanded(yes) {
    text.setAttribute('aria-expanded', String(yes));
    menu.setAttribute('aria-expanded', String(yes));
  }

  function close() {
    asked += 1;
    list.hidden = true;
    expanded(false);
    activate(-1);
  }

  function takes(event) {
    if (list.hidden || shown.length === 0) {
      return false;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      activate((active + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      choose(shown[active].command);
    } else if (event.key === 'Escape') {
      close();
    } else {
      return false;
    }
    return true;
  }

  function suggest(written) {
    if (/^\/\w*$/.test(written)) {
      show(written.slice(1));
    } else {
      close();
    }
  }

  return { takes, suggest, close };
}
