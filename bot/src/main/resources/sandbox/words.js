/** The words of the page itself. What the bot says has its own language. */

export const LANGUAGES = { ru: 'Рус', en: 'Eng', kk: 'Қаз' };

let words = {};
let current = 'ru';
const listeners = [];

export function language() {
  return current;
}

export function word(key, values = {}) {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export function onLanguage(listener) {
  listeners.push(listener);
}

export async function speak(code) {
  const response = await fetch(`page/words/${code}.json`);
  words = await response.json();
  current = code;
  localStorage.setItem('language', code);
  document.documentElement.lang = code;
  label(document);
  listeners.forEach((listener) => listener());
}

export function preferredLanguage() {
  const stored = localStorage.getItem('language');
  const wanted = [stored, ...navigator.languages.map((l) => l.slice(0, 2))];
  return wanted.find((code) => code in LANGUAGES) ?? 'ru';
}

/** Words for elements that say by attributes which ones they need. */
function label(root) {
  for (const element of root.querySelectorAll('[data-word]')) {
    element.textContent = word(element.dataset.word);
  }
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', word(element.dataset.label));
  }
  for (const element of root.querySelectorAll('[data-hint]')) {
    element.placeholder = word(element.dataset.hint);
  }
  for (const element of root.querySelectorAll('[data-title]')) {
    element.title = word(element.dataset.title);
  }
}
