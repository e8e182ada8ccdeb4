import { api } from './api.js';
import { toast } from './dialog.js';
import { element } from './element.js';
import { store } from './store.js';
import { word } from './words.js';

const PATIENCE_MILLIS = 30_000;

/** Presses under way, as "chat/message/data"; a press stays busy until the bot answers it. */
const busy = new Set();
const waiting = new Map();
const answeredEarly = new Set();

export function drawKeyboard(message, openLink, redraw) {
  if (message.keyboard.length === 0) {
    return null;
  }
  return element(
    'div',
    { class: 'keyboard', role: 'group' },
    ...message.keyboard.map((row) =>
      element('div', { class: 'row' }, ...row.map((key) => button(message, key, openLink, redraw))),
    ),
  );
}

function button(message, key, openLink, redraw) {
  if (key.url) {
    return element(
      'a',
      {
        class: 'key outward',
        href: key.url,
        target: '_blank',
        rel: 'noopener noreferrer',
        onclick: (event) => openLink(event, key.url),
      },
      key.text,
    );
  }
  const chat = store.current;
  const press = `${chat}/${message.id}/${key.data}`;
  const waits = busy.has(press);
  return element(
    'button',
    {
      type: 'button',
      class: `key ${key.style ?? ''} ${waits ? 'busy' : ''}`,
      'aria-busy': waits ? 'true' : undefined,
      'aria-label': waits ? `${key.text}, ${word('waiting')}` : undefined,
      data: { press },
      onclick: () => (key.copyText ? copy(key.copyText) : send(chat, message, key, press, redraw)),
    },
    key.text,
  );
}

async function send(chat, message, key, press, redraw) {
  if (busy.has(press)) {
    return;
  }
  busy.add(press);
  redraw(message);
  try {
    const { queryId } = await api.press(chat, message.id, key.data);
    if (answeredEarly.delete(queryId)) {
      settle(press, redraw, message);
      return;
    }
    waiting.set(queryId, { press, message });
    setTimeout(() => answered(queryId, redraw), PATIENCE_MILLIS);
  } catch {
    settle(press, redraw, message);
    toast(word('failed'));
  }
}

/** The bot answered a press, or it took too long. The answer may be here before the press is known to be sent. */
export function answered(queryId, redraw) {
  const pressed = waiting.get(queryId);
  if (pressed) {
    waiting.delete(queryId);
    settle(pressed.press, redraw, pressed.message);
  } else {
    answeredEarly.add(queryId);
    setTimeout(() => answeredEarly.delete(queryId), PATIENCE_MILLIS);
  }
}

function settle(press, redraw, message) {
  busy.delete(press);
  redraw(message);
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  toast(word('copied'));
}
