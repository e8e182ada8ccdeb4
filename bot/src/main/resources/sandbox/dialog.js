import { element, one } from './element.js';

/** A question or a notice that has to be closed. The browser keeps the focus inside and Escape closes it. */
export function showDialog(title, text, choices, closing) {
  const dialog = one('dialog.ask');
  dialog.setAttribute('aria-labelledby', 'ask-title');
  dialog.replaceChildren(
    element('h2', { id: 'ask-title' }, title),
    element('p', {}, text),
    element('div', { class: 'choices' }, ...choices),
    element('button', { type: 'button', class: 'close', onclick: () => dialog.close() }, closing),
  );
  dialog.showModal();
}

export function closeDialog() {
  one('dialog.ask').close();
}

/** A short notice that goes by itself. */
export function toast(text) {
  const shown = element('p', { class: 'toast' }, text);
  one('.toasts').append(shown);
  setTimeout(() => shown.remove(), 4000);
}
