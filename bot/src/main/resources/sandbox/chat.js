import { drawBubble } from './bubble.js';
import { element, one } from './element.js';
import { persona, store } from './store.js';
import { drawSuggestions } from './suggestions.js';
import { word } from './words.js';

const NEAR_PIXELS = 120;
const BUSY_MILLIS = 5000;

let follows = true;

/** What each message says where it is drawn, to tell a new screen from a button that has become busy. */
const said = new WeakMap();
let openLink = () => {};
let busyUntil;

export function startChat(linkOpener) {
  openLink = linkOpener;
  const log = one('.log');
  log.addEventListener('scroll', () => {
    follow(log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PIXELS);
  });
  one('.newest').addEventListener('click', toEnd);
  new ResizeObserver(() => follows && toEnd()).observe(log);
}

/** The whole chat of the current person. Whoever reads further up stays there. */
export function drawChat() {
  const messages = persona()?.messages ?? [];
  const drawn = messages.map(draw);
  // a log that is filled anew is not read out from its first word
  one('.log').setAttribute('aria-live', 'off');
  one('.log').replaceChildren(...drawn);
  separateDays();
  requestAnimationFrame(() => one('.log').setAttribute('aria-live', 'polite'));
  showStart();
  if (follows) {
    toEnd();
  }
}

/** A message is new or has changed. */
export function showMessage(message) {
  const there = one(`.log [data-id="${message.id}"]`);
  const drawn = draw(message);
  if (there) {
    const focused = there.contains(document.activeElement) ? document.activeElement : null;
    there.replaceWith(drawn);
    if (focused) {
      focusAgain(drawn, focused, said.get(there) === said.get(drawn));
    }
  } else {
    const reads = one('.log').contains(document.activeElement) && document.activeElement !== one('.log');
    if (!message.mine) {
      showIdle();
    }
    drawn.classList.add('new');
    one('.log').append(drawn);
    if (reads && !message.mine) {
      focusOn(drawn);
    }
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

function draw(message) {
  const drawn = drawBubble(message, openLink, redraw);
  said.set(drawn, message.text + JSON.stringify(message.keyboard));
  return drawn;
}

/** On the same button of the same screen; of a new one on its words, so that a second Enter presses nothing that was not read. */
function focusAgain(drawn, focused, isSameScreen) {
  const press = focused.dataset.press;
  const key = isSameScreen && press ? [...drawn.querySelectorAll('.key')].find((k) => k.dataset.press === press) : null;
  if (key) {
    key.focus({ preventScroll: true });
  } else {
    focusOn(drawn);
  }
}

function focusOn(drawn) {
  (drawn.querySelector('.text') ?? one('#text')).focus({ preventScroll: true });
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
  drawSuggestions();
}

export function toEnd() {
  const log = one('.log');
  log.scrollTop = log.scrollHeight;
  follow(true);
}

function follow(yes) {
  follows = yes;
  one('.newest').hidden = yes;
}
