import { element } from './element.js';
import { drawKeyboard } from './keyboard.js';
import { richText } from './richtext.js';
import { word } from './words.js';
import { dayOf, locale, timeOf } from './dates.js';
import { store } from './store.js';

/** One message with its buttons. A file is shown by turning the words before it into it: that is not edited. */
export function drawBubble(message, openLink, redraw) {
  const edited = message.edited && !message.document ? `${word('edited')} ` : '';
  const time = timeOf(message.sent);
  const body = element(
    'div',
    { class: `bubble ${message.mine ? 'mine' : 'theirs'}` },
    element('span', { class: 'who' }, message.mine ? word('you') : store.bot.name),
    message.document ? (isPicture(message.document) ? picture(message.document, message.text) : paper(message.document)) : null,
    message.attachment ? element('p', { class: 'attached' }, word('attachment', { kind: message.attachment })) : null,
    message.text
      ? element(
          'div',
          { class: 'text', tabindex: -1 },
          richText(message.text, message.entities, openLink),
          // as wide as the time that lies over the end of the last line
          element('span', { class: 'room', data: { time: edited + time } }),
        )
      : null,
    element('span', { class: 'when' }, edited, element('time', { datetime: message.sent }, time)),
  );
  return element(
    'article',
    {
      class: `message ${message.mine ? 'of-me' : 'of-bot'} ${message.keyboard.length ? 'with-keys' : ''}`,
      data: { id: message.id, day: dayOf(message.sent) },
    },
    body,
    drawKeyboard(message, openLink, redraw),
  );
}

function isPicture(document) {
  return document.contentType.startsWith('image/');
}

function picture(document, said) {
  return element('img', {
    class: 'picture',
    src: document.href + encodeURIComponent(document.name),
    alt: said || document.name,
  });
}

function paper(document) {
  const extension = document.name.includes('.') ? document.name.split('.').at(-1).slice(0, 4).toUpperCase() : 'FILE';
  return element(
    'a',
    {
      class: 'paper',
      href: document.href + encodeURIComponent(document.name),
      target: '_blank',
      rel: 'noopener',
      'aria-label': `${word('open', { name: document.name })}, ${size(document.size)}`,
    },
    element('span', { class: 'paper-kind', 'aria-hidden': 'true' }, extension),
    element('span', { class: 'paper-name' }, document.name),
    element('span', { class: 'paper-size' }, size(document.size)),
  );
}

function size(bytes) {
  const [amount, unit] =
    bytes < 1024 ? [bytes, 'byte'] : bytes < 1 << 20 ? [bytes / 1024, 'kilobyte'] : [bytes / (1 << 20), 'megabyte'];
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(amount);
}
