import { element, one } from './element.js';
import { persona, store, unread } from './store.js';
import { word } from './words.js';

const HUES = 6;

/** The people one can be, each with what was said last and how much of it is new. */
export function drawPeople(choose) {
  const focused = document.activeElement?.dataset?.person;
  one('.people ul').replaceChildren(...store.personas.map((someone) => row(someone, choose)));
  if (focused) {
    one(`[data-person="${focused}"]`)?.focus();
  }
  one('.as').textContent = persona() ? word('as', { name: persona().name }) : '';
  document.title = title();
}

function row(someone, choose) {
  const news = unread(someone);
  const current = someone.id === store.current;
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'person',
        'aria-current': current ? 'true' : undefined,
        data: { person: someone.id },
        onclick: () => choose(someone.id),
      },
      element('span', { class: `face hue-${someone.id % HUES}`, 'aria-hidden': 'true' }, initials(someone.name)),
      element('span', { class: 'person-name' }, someone.name),
      element('span', { class: 'person-role' }, word(`role.${someone.role}`)),
      news > 0
        ? element('span', { class: 'unread', 'aria-label': word('unread', { n: news }) }, String(news))
        : null,
    ),
  );
}

function initials(name) {
  return name.split(' ').map((part) => part[0]).slice(0, 2).join('');
}

function title() {
  const news = store.personas.reduce((sum, someone) => sum + unread(someone), 0);
  return news > 0 ? `(${news}) Linekeeper` : 'Linekeeper';
}
