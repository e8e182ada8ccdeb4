import { api } from './api.js';
import { element, one } from './element.js';
import { persona, store } from './store.js';

const MOST = 3;

let send = () => {};

export function startSuggestions(sender) {
  send = sender;
}

/** The first commands of whoever has said nothing yet, to be pressed. */
export async function drawSuggestions() {
  const suggestions = one('.suggestions');
  suggestions.hidden = true;
  const whose = store.current;
  if (persona()?.messages.length) {
    return;
  }
  const commands = (await api.commands(whose).catch(() => [])).filter((c) => c.command !== 'start');
  if (whose !== store.current) {
    return;
  }
  suggestions.querySelector('ul').replaceChildren(
    ...commands
      .slice(0, MOST)
      .map((c) => element('li', {}, element('button', { type: 'button', onclick: () => send(c.command) }, c.description))),
  );
  suggestions.hidden = commands.length === 0;
}
