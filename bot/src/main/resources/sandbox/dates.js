import { language } from './words.js';

/** Days and times in the zone of the sandbox, in the language of the page. */

let zone = 'UTC';

export function setZone(name) {
  zone = name;
}

function format(options) {
  const locale = language() === 'en' ? 'en-GB' : language();
  return new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options });
}

export function timeOf(instant) {
  return format({ hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

export function dayOf(instant) {
  return format({ day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant));
}

export function weekdayOf(instant) {
  return format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant));
}
