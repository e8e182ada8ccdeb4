import { drawBubble } from './bubble.js';
import { element, one } from './element.js';
import { persona, store } from './store.js';
import { word } from './words.js';

const NEAR_PIXELS = 120;
const BUSY_MILLIS = 5000;

let follows = true;
let openLink = () => {};
let busyUntil;

export function startChat(linkOpener) {
  openLink = linkOpener;
  const log = one('.log');
  log.addEventListener('scroll', () => {
    follows = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PIXELS;
  });
  new ResizeObserver(() => follows && toEnd()).observe(log);
}

/** The whole chat of the current person, from its beginning. */
export function drawChat() {
  const messages = persona()?.messages ?? [];
  const drawn = messages.map((message) => drawBubble(message, openLink, redraw));
  // a log that is filled anew is not read out from its first word
  one('.log').setAttribute('aria-live', 'off');
  one('.log').replaceChildren(...drawn);
  separateDays();
  requestAnimationFrame(() => one('.log').setAttribute('aria-live', 'polite'));
  showStart();
  toEnd();
}

/** A message is new or has changed. */
export function showMessage(message) {
  const there = one(`.log [data-id="${message.id}"]`);
  const drawn = drawBubble(message, openLink, redraw);
  if (there) {
    const focused = there.contains(document.activeElement) ? document.activeElement : null;
    const at = focused ? keys(there).indexOf(focused) : -1;
    there.replaceWith(drawn);
    if (at >= 0) {
      (keys(drawn)[at] ?? keys(drawn).at(-1) ?? one('#text')).focus({ preventScroll: true });
    }
  } else {
    if (!message.mine) {
      showIdle();
    }
    drawn.classList.add('new');
    one('.log').append(drawn);
  }
  separateDays();
  showStart();
  if (follows || message.mine) {
    toEnd();
  }
}

export function removeMessage(id) {
  one(`.log [data-id="${id}"]`)?.remove();
  separateDays();
}

/** The line under the bot's name. */
export function showBusy(action) {
  one('.status').textContent = word(action.startsWith('upload') ? 'busyFile' : 'busy');
  document.body.classList.add('talks');
  clearTimeout(busyUntil);
  busyUntil = setTimeout(showIdle, BUSY_MILLIS);
}

export function showIdle() {
  one('.bot-name').textContent = store.bot.name;
  one('.status').textContent = word('bot');
  document.body.classList.remove('talks');
}

/** Only what has changed is drawn again, and only where it is to be seen. */
function redraw(message) {
  const now = persona()?.messages.find((m) => m.id === message.id);
  if (now && one(`.log [data-id="${message.id}"]`)) {
    showMessage(now);
  }
}

function keys(message) {
  return [...message.querySelectorAll('.key')];
}

function separateDays() {
  document.querySelectorAll('.log .day').forEach((line) => line.remove());
  let last = '';
  for (const message of document.querySelectorAll('.log .message')) {
    if (message.dataset.day !== last) {
      last = message.dataset.day;
      message.before(element('p', { class: 'day' }, element('span', {}, last)));
    }
  }
}

function showStart() {
  const empty = (persona()?.messages.length ?? 0) === 0;
  one('.start').hidden = !empty;
  one('.log').hidden = empty;
}

function toEnd() {
  const log = one('.log');
  log.scrollTop = log.scrollHeight;
  follows = true;
}
