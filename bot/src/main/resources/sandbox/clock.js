import { api } from './api.js';
import { setZone, timeOf, weekdayOf } from './dates.js';
import { toast } from './dialog.js';
import { element, one } from './element.js';
import { word } from './words.js';

/** From the evening into the hours in which people are told anything. */
const HOURS = 6;
const STEPS = [1, 3, 7];
const NARROW = matchMedia('(max-width: 760px)');

let ahead = 0;

/** The panel that shows the program's time and moves it forward. */
export function startClock() {
  one('.clock-form').addEventListener('submit', (event) => {
    event.preventDefault();
    move({ date: event.target.elements.date.value });
  });
  one('.clock').open = !NARROW.matches;
  NARROW.addEventListener('change', () => (one('.clock').open = !NARROW.matches));
  setInterval(tick, 5000);
}

export function setClock(time) {
  ahead = Date.parse(time.now) - Date.now();
  setZone(time.zone);
  one('.clock-form').elements.date.min = time.today;
  one('.clock-form').elements.date.value = time.today;
  drawClock();
}

export function drawClock() {
  one('.clock .days').replaceChildren(
    element('button', { type: 'button', onclick: () => move({ hours: HOURS }) }, word('plusHours', { n: HOURS })),
    ...STEPS.map((n) =>
      element('button', { type: 'button', onclick: () => move({ days: n }) }, word('plusDays', { n })),
    ),
  );
  tick();
}

async function move(there) {
  try {
    setClock(await api.moveClock(there));
  } catch {
    toast(word('clockRefused'));
  }
}

/** Written only when it has changed: it is read out by screen readers. */
function tick() {
  const now = Date.now() + ahead;
  const text = `${weekdayOf(now)}, ${timeOf(now)}`;
  if (one('.today').textContent !== text) {
    one('.today').textContent = text;
  }
}
