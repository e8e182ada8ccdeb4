/** What the page asks of the program. */

async function ask(path, options) {
  const response = await fetch(`sandbox/${path}`, options);
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response.json();
}

function post(path, body) {
  return ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export const api = {
  state: () => ask('state'),
  commands: (person) => ask(`people/${person}/commands`),
  write: (person, text) => post(`people/${person}/messages`, { text }),
  press: (person, messageId, data) => post(`people/${person}/presses`, { messageId, data }),
  moveClock: (move) => post('clock', move),
  sendFile: (person, file) =>
    ask(`people/${person}/files?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'Content-Type': file.type || 'application/octet-stream' },
      body: file,
    }),
};
