// A small map, drawn from the scenery. Promise: click, tap or arrow keys move the pin; no tiles, no
// requests to anywhere.

import { freshId, h, svg } from "./dom.js";
import { bounds } from "./places.js";
import { t } from "./texts.js";
import { world } from "./world.js";

const WIDTH = 600;
const STEP_PX = 6;

/**
 * @param {(point: {lat: number, lon: number}) => void} onMove
 * @returns {{element: HTMLElement, point: (at: {lat: number, lon: number}) => void}}
 */
export function placeMap(onMove) {
  const box = bounds();
  const shrink = Math.cos((((box.north + box.south) / 2) * Math.PI) / 180);
  const ratio = (box.north - box.south) / ((box.east - box.west) * shrink);
  const height = Math.round(WIDTH * Math.min(Math.max(ratio, 0.5), 1.1));
  const x = (lon) => ((lon - box.west) / (box.east - box.west)) * WIDTH;
  const y = (lat) => ((box.north - lat) / (box.north - box.south)) * height;
  const back = (px, py) => ({ lat: box.north - (py / height) * (box.north - box.south), lon: box.west + (px / WIDTH) * (box.east - box.west) });
  const path = (points) => points.map(([lat, lon], at) => `${at ? "L" : "M"}${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join("");

  let at = { px: WIDTH / 2, py: height / 2 };
  const pin = svg("g", { class: "map-pin", "data-testid": "map-pin" },
    svg("path", { d: "M0 0c-12-12-19-20-19-31a19 19 0 0 1 38 0c0 11-7 19-19 31z" }), svg("circle", { cy: -31, r: 7 }));
  const hint = freshId("map-hint");
  const drawing = svg("svg", {
    class: "map", viewBox: `0 0 ${WIDTH} ${height}`, tabindex: "0", role: "application", "aria-label": t("map"), "aria-describedby": hint, "data-testid": "map",
    on: { click: (event) => clicked(event), keydown: (event) => keyed(event) },
  }, svg("rect", { class: "map-ground", width: WIDTH, height }), scenery(path, x, y), pin);

  function clicked(event) {
    const frame = drawing.getBoundingClientRect();
    onMove(back(((event.clientX - frame.left) / frame.width) * WIDTH, ((event.clientY - frame.top) / frame.height) * height));
  }

  function keyed(event) {
    const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const far = event.shiftKey ? STEP_PX * 5 : STEP_PX;
    onMove(back(Math.min(Math.max(at.px + step[0] * far, 0), WIDTH), Math.min(Math.max(at.py + step[1] * far, 0), height)));
  }

  return {
    element: h("div", { class: "map-frame" }, drawing, h("p", { class: "soft", id: hint }, t("map_hint"))),
    point({ lat, lon }) {
      at = { px: x(lon), py: y(lat) };
      pin.setAttribute("transform", `translate(${at.px.toFixed(1)} ${at.py.toFixed(1)})`);
    },
  };
}

function scenery(path, x, y) {
  const outlines = svg("g", {});
  const roads = svg("g", {});
  const labels = svg("g", {});
  (world.scenery.neighbourhoods ?? []).forEach((one, at) => {
    if (one.outline?.length) outlines.append(svg("path", { class: `map-area area-${at % 4}`, d: `${path(one.outline)}Z` }));
    for (const street of one.streets ?? []) roads.append(svg("path", { class: "map-street", d: path(street) }));
    for (const mark of one.landmarks ?? []) labels.append(svg("circle", { class: "map-mark", cx: x(mark.lon), cy: y(mark.lat), r: 5 }, svg("title", {}, mark.name)));
    const centre = one.centre ?? middle(one.outline);
    if (centre) labels.append(svg("text", { class: "map-label", x: x(centre.lon), y: y(centre.lat) }, one.name));
  });
  return [outlines, roads, labels];
}

function middle(outline) {
  if (!outline?.length) return null;
  const sum = outline.reduce((all, [lat, lon]) => [all[0] + lat, all[1] + lon], [0, 0]);
  return { lat: sum[0] / outline.length, lon: sum[1] / outline.length };
}
