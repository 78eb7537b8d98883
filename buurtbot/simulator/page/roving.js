// One tab stop for a whole list. Promise: Tab comes in and goes on; the arrows, Home and End lead
// from button to button, and where you were is where you come back.

const STOPS = "button, a[href]";

/**
 * @param {HTMLElement} list
 * @returns {() => void} call it after every drawing
 */
export function oneStop(list) {
  let current = null;

  const stops = () => [...list.querySelectorAll(STOPS)];

  function mark(stop) {
    current = stop;
    for (const one of stops()) one.tabIndex = one === stop ? 0 : -1;
  }

  function settle() {
    const all = stops();
    const focused = all.find((one) => one === document.activeElement);
    mark(focused ?? (all.includes(current) ? current : all.at(-1)));
  }

  list.addEventListener("focusin", (event) => {
    const stop = event.target.closest(STOPS);
    if (stop && stop !== current) mark(stop);
  });
  list.addEventListener("keydown", (event) => {
    const all = stops();
    const at = all.indexOf(event.target.closest(STOPS));
    const step = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    all[Math.min(Math.max(step, 0), all.length - 1)].focus();
  });
  return settle;
}
