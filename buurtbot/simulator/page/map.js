// A small map to choose a place on. Promise: click, tap or arrow keys move the pin; no tiles, no
// requests to anywhere.

import { freshId, h, svg } from "./dom.js";
import { credit, ground } from "./ground.js";
import { boundsOf, neighbourhoodNear } from "./places.js";
import { t } from "./texts.js";

const STEP_PX = 6;

/**
 * @param {{lat: number, lon: number}} start the map shows the neighbourhood around it
 * @param {(point: {lat: number, lon: number}) => void} onMove
 * @returns {{element: HTMLElement, point: (at: {lat: number, lon: number}) => void}}
 */
export function placeMap(start, onMove) {
  let under = null;
  let at = { px: 0, py: 0 };
  const pin = svg("g", { class: "map-pin", "data-testid": "map-pin" },
    svg("path", { d: "M0 0c-12-12-19-20-19-31a19 19 0 0 1 38 0c0 11-7 19-19 31z" }), svg("circle", { cy: -31, r: 7 }));
  const hint = freshId("map-hint");
  const drawing = svg("svg", {
    class: "map", tabindex: "0", role: "application", "aria-label": t("map"), "aria-describedby": hint, "data-testid": "map",
    on: { click: (event) => clicked(event), keydown: (event) => keyed(event) },
  });

  /** Draws the neighbourhood around a point; a point elsewhere gets its own map. */
  function show(point) {
    under = ground(boundsOf(neighbourhoodNear(point)));
    drawing.setAttribute("viewBox", `0 0 ${under.width} ${under.height}`);
    drawing.replaceChildren(...under.drawn, pin);
  }

  function clicked(event) {
    const frame = drawing.getBoundingClientRect();
    onMove(under.back(((event.clientX - frame.left) / frame.width) * under.width, ((event.clientY - frame.top) / frame.height) * under.height));
  }

  function keyed(event) {
    const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const far = event.shiftKey ? STEP_PX * 5 : STEP_PX;
    onMove(under.back(Math.min(Math.max(at.px + step[0] * far, 0), under.width), Math.min(Math.max(at.py + step[1] * far, 0), under.height)));
  }

  show(start);
  return {
    element: h("div", { class: "map-frame" }, h("div", { class: "map-sheet" }, drawing, credit()), h("p", { class: "soft", id: hint }, t("map_hint"))),
    point({ lat, lon }) {
      const place = () => ({ px: under.x(lon), py: under.y(lat) });
      at = place();
      if (at.px < 0 || at.py < 0 || at.px > under.width || at.py > under.height) {
        show({ lat, lon });
        at = place();
      }
      pin.setAttribute("transform", `translate(${at.px.toFixed(1)} ${at.py.toFixed(1)})`);
    },
  };
}
