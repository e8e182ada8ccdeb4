import { api } from './api.js';
import { startCommands } from './commands.js';
import { toast } from './dialog.js';
import { one } from './element.js';
import { store } from './store.js';
import { startSuggestions } from './suggestions.js';
import { word } from './words.js';

const LARGEST_FILE = 20 << 20;
const TALLEST_PIXELS = 160;

const drafts = new Map();

/** What was written and not sent stays with whoever wrote it. */
export function changeWriter(from, to) {
  const text = one('#text');
  drafts.set(from, text.value);
  text.value = drafts.get(to) ?? '';
  grow(text);
}

/** The field one writes in: Enter sends, Shift+Enter breaks the line, a slash opens the commands. */
export function startComposer() {
  const form = one('.composer');
  const text = one('#text');
  const commands = startCommands(text, (command) => send(`/${command}`));

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sendWritten();
  });
  text.addEventListener('keydown', (event) => {
    if (commands.takes(event)) {
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      sendWritten();
    }
  });
  text.addEventListener('input', () => {
    grow(text);
    commands.suggest(text.value);
  });
  one('.begin').addEventListener('click', () => send('/start'));
  startSuggestions((command) => send(`/${command}`));
  one('.attach input').addEventListener('change', (event) => attach(event.target));

  function sendWritten() {
    const written = text.value.trim();
    if (written) {
      send(written);
    }
  }

  async function send(written) {
    commands.close();
    try {
      await api.write(store.current, written);
      text.value = '';
      grow(text);
    } catch {
      toast(word('failed'));
    }
    text.focus();
  }
}

async function attach(input) {
  const [file] = input.files;
  input.value = '';
  if (!file) {
    return;
  }
  if (file.size > LARGEST_FILE) {
    toast(word('tooLarge'));
    return;
  }
  try {
    await api.sendFile(store.current, file);
  } catch {
    toast(word('failed'));
  }
}

function grow(text) {
  text.rows = Math.min(6, text.value.split('\n').length);
  while (text.scrollHeight > text.clientHeight + 2 && text.rows < 6 && text.clientHeight < TALLEST_PIXELS) {
    text.rows += 1;
  }
}
