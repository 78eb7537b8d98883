// Keeps the page in step with the pretend Telegram. Promise: one stream; when it breaks we come
// back by ourselves and ask for what we missed (`after`), so nobody needs to reload.

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

/**
 * @param {(event: object) => void} onEvent one event of /sim/events
 * @param {(state: "connected"|"reconnecting") => void} onState
 * @returns {() => void} comes back at once: somebody noticed that we are cut off
 */
export function listen(onEvent, onState) {
  let after = null;
  let pause = FIRST_PAUSE_MS;
  let source = null;
  let timer = 0;

  function connect() {
    clearTimeout(timer);
    source?.close();
    source = new EventSource(after === null ? "/sim/events" : `/sim/events?after=${after}`);
    source.onopen = () => {
      pause = FIRST_PAUSE_MS;
      onState("connected");
    };
    source.onmessage = (frame) => hear(frame.data);
    source.onerror = () => {
      source.close();
      onState("reconnecting");
      timer = setTimeout(connect, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
  }

  function hear(data) {
    let event;
    try {
      event = JSON.parse(data);
    } catch {
      return; // a keep-alive, or words we do not know
    }
    if (typeof event.n === "number") after = event.n;
    onEvent(event);
  }

  connect();
  return () => {
    if (source.readyState === EventSource.OPEN) connect();
  };
}
