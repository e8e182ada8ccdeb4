import { one } from './element.js';

/** Day or night: as the system has it, until one of them is chosen. */
export function offerThemes() {
  const root = document.documentElement;
  root.dataset.theme = localStorage.getItem('theme') ?? 'auto';
  one('.theme').addEventListener('click', () => {
    const dark = root.dataset.theme === 'auto'
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset.theme === 'night';
    root.dataset.theme = dark ? 'day' : 'night';
    localStorage.setItem('theme', root.dataset.theme);
  });
}
