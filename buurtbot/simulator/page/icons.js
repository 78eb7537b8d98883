// Line drawings for the buttons. Promise: always decoration; the button around it has the name.

import { svg } from "./dom.js";

const LINES = {
  add: ["M12 5v14", "M5 12h14"],
  anonymous: ["M3 12h18", "M6 12l1.5-6h9L18 12", "M7.5 19a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
    "M16.5 19a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z", "M10 16h4"],
  attach: ["M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.4a1.6 1.6 0 0 1-2.3-2.3l7.4-7.3"],
  back: ["M15 5l-7 7 7 7"],
  block: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M5.8 5.8l12.4 12.4"],
  check: ["M5 12.5l4.5 4.5L19 7.5"],
  close: ["M6 6l12 12", "M18 6L6 18"],
  commands: ["M15.5 4.5l-7 15"],
  contact: ["M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z", "M4.5 20c.8-3.6 3.9-5.5 7.5-5.5s6.7 1.9 7.5 5.5"],
  copy: ["M9 9h11v11H9z", "M5 15H4V4h11v1"],
  down: ["M6 9l6 6 6-6"],
  edit: ["M5 19l1-4L16.5 4.5l3 3L9 18z", "M14.5 6.5l3 3"],
  fault: ["M13 3L5 14h6l-1 7 8-11h-6z"],
  forward: ["M14 6l6 6-6 6", "M20 12H9a5 5 0 0 0-5 5v1"],
  group: ["M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z", "M2.5 19c.6-3.2 3.2-4.8 6.5-4.8s5.9 1.6 6.5 4.8",
    "M16 5a3.3 3.3 0 0 1 0 6.3", "M18 14.6c1.9.7 3.1 2.2 3.5 4.4"],
  help: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M9.5 9.5a2.5 2.5 0 1 1 3.8 2.1c-.9.5-1.3 1-1.3 1.9", "M12 16.8v.2"],
  house: ["M4 11l8-7 8 7", "M6 9.5V20h12V9.5", "M10 20v-5h4v5"],
  keyboard: ["M3 7h18v11H3z", "M7 10.5h.1", "M11 10.5h.1", "M15 10.5h.1", "M8 14.5h8"],
  link: ["M14 5h5v5", "M19 5l-8 8", "M17 14v5H5V7h5"],
  lock: ["M6 11h12v9H6z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
  more: ["M12 5.5v.1", "M12 12v.1", "M12 18.5v.1"],
  photo: ["M3.5 6h17v13h-17z", "M3.5 16l5-4.5 4 3.5 3-2.5 5 4", "M15.5 9.5v.1"],
  pin: ["M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11z", "M12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"],
  pinned: ["M9 4h6l-1 6 3 3H7l3-3z", "M12 13v7"],
  reply: ["M10 6l-6 6 6 6", "M4 12h11a5 5 0 0 1 5 5v1"],
  send: ["M4 12l16-7-5 15-3.5-6z", "M11.5 14L20 5"],
  start: ["M8 5.5l10 6.5-10 6.5z"],
  sticker: ["M20 12V4H4v16h8z", "M12 20v-8h8", "M9 9v.5", "M14 9v.5"],
  topic: ["M4 9h16", "M4 15h16", "M10 4L8 20", "M16 4l-2 16"],
  trash: ["M5 7h14", "M9.5 7V4.5h5V7", "M7 7l1 13h8l1-13"],
  voice: ["M12 14.5a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v5.5a3 3 0 0 0 3 3z", "M6 11.5a6 6 0 0 0 12 0", "M12 17.5V21"],
};

/** @param {keyof LINES} name */
export function icon(name) {
  return svg("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    LINES[name].map((line) => svg("path", { d: line })));
}
