import { language, word } from './words.js';

/** Days and times in the zone of the sandbox, in the language of the page. */

let zone = 'UTC';

export function setZone(name) {
  zone = name;
}

/** The language for the browser's own formats: one that it lacks is written as Russian is. */
export function locale() {
  const wanted = language() === 'en' ? 'en-GB' : language();
  return isKnown() ? wanted : 'ru';
}

export function timeOf(instant) {
  return format({ hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

export function dayOf(instant) {
  return isKnown() ? format({ day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant)) : spelled(instant);
}

export function weekdayOf(instant) {
  if (isKnown()) {
    return format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant));
  }
  return `${spelled(instant)}, ${word('weekdays').split(' ')[weekday(instant)]}`;
}

function isKnown() {
  return Intl.DateTimeFormat.supportedLocalesOf(language()).length > 0;
}

function format(options) {
  return new Intl.DateTimeFormat(locale(), { timeZone: zone, hourCycle: 'h23', ...options });
}

/** A day in the page's own words, where the browser does not know the language. */
function spelled(instant) {
  const [year, month, day] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant)).split('-');
  return word('dayOf', { day: Number(day), month: word('months').split(' ')[Number(month) - 1], year });
}

/** Which day of the week it is, from Monday. */
function weekday(instant) {
  const named = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }).format(new Date(instant));
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(named);
}
