import { element } from './element.js';
import { word } from './words.js';
import { closeDialog, showDialog } from './dialog.js';

/** What a link to the bot carries to its start, or null for a link to anywhere else. Links to share one are seen through. */
export function startPayload(address, username) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const telegram = /^(www\.)?(t|telegram)\.me$/i.test(url.hostname);
  if (telegram && url.pathname.startsWith('/share')) {
    return startPayload(url.searchParams.get('url') ?? '', username);
  }
  const toBot = telegram
    ? url.pathname.slice(1).toLowerCase() === username.toLowerCase()
    : url.protocol === 'tg:' && url.searchParams.get('domain')?.toLowerCase() === username.toLowerCase();
  return toBot ? url.searchParams.get('start') ?? '' : null;
}

/** Asks who opens the link. */
export function askWhoOpens(personas, open) {
  const choices = personas.map((persona) =>
    element(
      'button',
      {
        type: 'button',
        onclick: () => {
          closeDialog();
          open(persona);
        },
      },
      element('strong', {}, persona.name),
      element('span', {}, word(`role.${persona.role}`)),
    ),
  );
  showDialog(word('openAs'), word('openAsHint'), choices, word('close'));
}
