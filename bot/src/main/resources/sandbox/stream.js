/**
 * Events as they happen. The browser connects again by itself; after each connection everything is asked for anew,
 * so nothing is missed over a restart of the program.
 */
export function follow({ opened, lost, chat, clock }) {
  const source = new EventSource('sandbox/events');
  source.addEventListener('open', opened);
  source.addEventListener('chat', (event) => chat(JSON.parse(event.data)));
  source.addEventListener('clock', (event) => clock(JSON.parse(event.data)));
  source.addEventListener('error', () => {
    lost();
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => follow({ opened, lost, chat, clock }), 2000);
    }
  });
}
