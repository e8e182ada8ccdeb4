/**
 * Events as they happen. The browser connects again by itself; after each connection everything is asked for anew,
 * so nothing is missed over a restart of the program.
 */
export function follow(listeners) {
  const { opened, lost, chat, clock } = listeners;
  const source = new EventSource('sandbox/events');
  source.addEventListener('open', opened);
  source.addEventListener('chat', (event) => chat(JSON.parse(event.data)));
  source.addEventListener('clock', (event) => clock(JSON.parse(event.data)));
  // a page that the browser keeps for going back would hold one of its few connections
  addEventListener('pagehide', () => source.close(), { once: true });
  addEventListener('pageshow', (event) => event.persisted && follow(listeners), { once: true });
  source.addEventListener('error', () => {
    lost();
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => follow(listeners), 2000);
    }
  });
}
