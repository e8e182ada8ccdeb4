import { api } from './api.js';
import { drawChat, removeMessage, showBusy, showIdle, showMessage, startChat, toEnd } from './chat.js';
import { drawClock, setClock, startClock } from './clock.js';
import { changeWriter, startComposer } from './composer.js';
import { showDialog, toast } from './dialog.js';
import { element, one } from './element.js';
import { answered } from './keyboard.js';
import { askWhoOpens, startPayload } from './links.js';
import { drawPeople } from './people.js';
import { fill, forget, keep, markRead, persona, store } from './store.js';
import { follow } from './stream.js';
import { offerThemes } from './theme.js';
import { LANGUAGES, language, onLanguage, preferredLanguage, speak, word } from './words.js';

function become(id) {
  changeWriter(store.current, id);
  store.current = id;
  const url = new URL(location);
  url.searchParams.set('persona', id);
  history.replaceState(null, '', url);
  markRead();
  drawPeople(become);
  drawChat();
  toEnd();
  showIdle();
}

function openLink(event, address) {
  const payload = startPayload(address, store.bot.username);
  if (payload === null) {
    return;
  }
  event.preventDefault();
  askWhoOpens(store.personas, (someone) => {
    become(someone.id);
    api.write(someone.id, `/start ${payload}`.trim()).catch(() => toast(word('failed')));
  });
}

const happenings = {
  shown({ chatId, message }) {
    keep(chatId, message);
    if (chatId === store.current) {
      showMessage(message);
      markRead();
    }
    drawPeople(become);
  },
  deleted({ chatId, messageId }) {
    forget(chatId, messageId);
    if (chatId === store.current) {
      removeMessage(messageId);
    }
  },
  answered({ chatId, messageId, queryId, text, alert }) {
    answered(queryId, (message) => chatId === store.current && redrawn(message));
    if (text && chatId === store.current) {
      if (alert) {
        showDialog(store.bot.name, text, [], word('understood'));
      } else {
        toast(text);
      }
    }
  },
  busy({ chatId, text }) {
    if (chatId === store.current) {
      showBusy(text);
    }
  },
};

function redrawn(message) {
  const now = persona()?.messages.find((m) => m.id === message.id);
  if (now) {
    showMessage(now);
  }
}

async function catchUp() {
  const state = await api.state();
  fill(state);
  setClock(state.clock);
  markRead();
  drawPeople(become);
  drawChat();
  showIdle();
  document.body.classList.remove('offline');
}

function offerLanguages() {
  one('.languages').replaceChildren(
    ...Object.entries(LANGUAGES).map(([code, name]) =>
      element(
        'button',
        { type: 'button', lang: code, 'aria-pressed': String(code === language()), onclick: () => speak(code) },
        name,
      ),
    ),
  );
}

onLanguage(() => {
  offerLanguages();
  drawPeople(become);
  drawClock();
  drawChat();
  showIdle();
});
offerThemes();
startChat(openLink);
startComposer();
startClock();
document.addEventListener('visibilitychange', () => {
  markRead();
  drawPeople(become);
});
await speak(preferredLanguage());
follow({
  opened: () => catchUp().catch(() => {}),
  lost: () => {
    document.body.classList.add('offline');
    one('.status').textContent = word('offline');
  },
  chat: (event) => happenings[event.kind]?.(event),
  clock: setClock,
});
