// The ground of a map: water, streets, outlines with their holes, landmarks. Promise: north is up, a
// metre is as long either way, and nothing is asked of anybody: all of it is in the scenery.

import { h, svg } from "./dom.js";
import { t } from "./texts.js";
import { world } from "./world.js";

const METRES_PER_DEGREE = 111320;
const COPYRIGHT = "https://www.openstreetmap.org/copyright";

/**
 * @param {{south: number, north: number, west: number, east: number}} wanted grows where needed
 * @param {{width?: number, least?: number, most?: number, marks?: boolean}} [shape] least and most height for a width
 *   of 1; whether landmarks are marked
 */
export function ground(wanted, { width = 600, least = 0.6, most = 1.2, marks = true } = {}) {
  const shrink = Math.cos((((wanted.north + wanted.south) / 2) * Math.PI) / 180);
  const box = fitted(wanted, shrink, least, most);
  const [high, wide] = [box.north - box.south, box.east - box.west];
  const height = Math.round((width * high) / (wide * shrink));
  const x = (lon) => ((lon - box.west) / wide) * width;
  const y = (lat) => ((box.north - lat) / high) * height;
  const path = (line) => line.map(([lat, lon], at) => `${at ? "L" : "M"}${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join("");
  const at = {
    width, height, x, y, path, metre: height / (high * METRES_PER_DEGREE),
    back: (px, py) => ({ lat: box.north - (py / height) * high, lon: box.west + (px / width) * wide }),
  };
  return { ...at, drawn: [svg("rect", { class: "map-ground", width, height }), ...layers(at, marks)] };
}

function fitted(box, shrink, least, most) {
  const [high, wide] = [box.north - box.south, (box.east - box.west) * shrink];
  const up = Math.max(0, wide * least - high) / 2;
  const out = Math.max(0, high / most - wide) / 2 / shrink;
  return { south: box.south - up, north: box.north + up, west: box.west - out, east: box.east + out };
}

/** Everything that lies under what the map is about, the lowest first. */
function layers({ path, x, y, metre }, marks) {
  const all = world.scenery.neighbourhoods ?? [];
  const each = (draw) => svg("g", {}, all.map(draw));
  const lines = (list, name) => (list?.length ? svg("path", { class: name, d: list.map(path).join("") }) : null);
  const area = (one) => [...(one.outlines ?? []), ...(one.holes ?? [])].map((ring) => `${path(ring)}Z`).join("");
  return [
    each((one, at) => svg("path", { class: `map-area area-${at % 4}`, "fill-rule": "evenodd", d: area(one) })),
    each((one) => (one.water ?? []).map((water) => svg("path", { class: "map-water", d: path(water.line), "stroke-width": (water.width * metre).toFixed(1) }, svg("title", {}, water.name)))),
    each((one) => [lines(one.streets, "map-street"), lines(one.steps, "map-steps"), lines(one.ferries, "map-ferry")]),
    each((one) => svg("path", { class: "map-border", d: area(one) })),
    each((one) => (marks ? one.landmarks ?? [] : []).map((mark) => svg("circle", { class: "map-mark", cx: x(mark.lon).toFixed(1), cy: y(mark.lat).toFixed(1), r: 6 }, svg("title", {}, mark.name)))),
  ];
}

/** Whose streets these are, where streets are drawn; else nothing. */
export function credit() {
  const words = world.scenery.credit;
  if (!words) return null;
  return h("p", { class: "map-credit", "data-testid": "map-credit" },
    h("a", { href: COPYRIGHT, target: "_blank", rel: "noopener noreferrer" }, words, h("span", { class: "sr" }, t("new_window"))));
}
