// Nothing moves under a finger. Promise: what is held down is still there, and the same, when it is
// let go, so that a press counts; what came in the meantime is drawn right after it.

const AT_MOST_MS = 2000; // a finger that rests on the list does not stop the chat
const CLICK_MS = 50; // the click of a touch comes a moment after the finger went up

/** @param {HTMLElement} list what is pressed in */
export function stillWhileHeld(list) {
  let held = false;
  let due = null;
  let timer = 0;

  function letGo() {
    held = false;
    const draw = due;
    due = null;
    if (draw) draw();
  }

  function letGoIn(ms) {
    clearTimeout(timer);
    timer = setTimeout(letGo, ms);
  }

  list.addEventListener("pointerdown", () => {
    held = true;
    letGoIn(AT_MOST_MS);
    // The finger may be lifted elsewhere; once, as a phone opens many chats in a day.
    const up = new AbortController();
    const lifted = () => { up.abort(); letGoIn(CLICK_MS); };
    for (const end of ["pointerup", "pointercancel"]) window.addEventListener(end, lifted, { signal: up.signal });
  });

  return {
    /** Whether drawing waits; `draw` is then called as soon as nothing is held. */
    waits(draw) {
      if (held) due = draw;
      return held;
    },
  };
}
