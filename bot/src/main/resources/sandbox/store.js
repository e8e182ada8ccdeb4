/** What the page knows: the people, their chats, and who one is at the moment. */

export const store = {
  bot: { name: '', username: '' },
  personas: [],
  current: 0,
};

export function fill(state) {
  store.bot = state.bot;
  store.personas = state.personas;
  if (!persona(store.current)) {
    const asked = Number(new URLSearchParams(location.search).get('persona'));
    store.current = (persona(asked) ?? store.personas[0])?.id ?? 0;
  }
}

export function persona(id = store.current) {
  return store.personas.find((p) => p.id === id);
}

/** Puts a message where it belongs; true where it was not there before. */
export function keep(chatId, message) {
  const messages = persona(chatId)?.messages ?? [];
  const at = messages.findIndex((m) => m.id === message.id);
  if (at >= 0) {
    messages[at] = message;
    return false;
  }
  messages.push(message);
  return true;
}

export function forget(chatId, messageId) {
  const chat = persona(chatId);
  if (chat) {
    chat.messages = chat.messages.filter((m) => m.id !== messageId);
  }
}

export function unread(someone) {
  const seen = Number(localStorage.getItem(`seen:${someone.id}`) ?? 0);
  return someone.messages.filter((m) => !m.mine && m.id > seen).length;
}

export function markRead() {
  const last = persona()?.messages.at(-1);
  if (last && document.visibilityState === 'visible') {
    localStorage.setItem(`seen:${store.current}`, last.id);
  }
}
