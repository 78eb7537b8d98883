// The map beside the phones: the neighbourhood, and who walks to whom. Promise: a whole line was
// measured over streets, a dashed one is an estimate; and all that is drawn is also said in words.

import { fill, fingerprint, h, svg } from "./dom.js";
import { icon } from "./icons.js";
import { credit, ground } from "./ground.js";
import { around, boundsOf } from "./places.js";
import { language, t } from "./texts.js";
import { howFar, nameAtEnd, firstName, onStage, shortTime, whoWalks } from "./walks.js";
import { world } from "./world.js";

const LABEL_AWAY = 34;
const TIME_AWAY = 42;
const ROOM = 0.0012; // degrees around a walk over streets: 130 m; without streets one sees it all
const HOUSE = "M-13 12V-3L0 -15 13 -3V12z";

/** @param {{held: () => number[], close: () => void, announce: (words: string) => void}} about */
export function walkMap(about) {
  const title = h("h2", { class: "map-title" });
  const sheet = h("div", { class: "map-sheet" });
  const list = h("ul", { class: "plain-list walks", "data-testid": "walks" });
  const calm = h("p", { class: "soft" });
  const element = h("section", { class: "walk-map", id: "walk-map", tabindex: "-1", "data-testid": "walk-map" },
    h("header", { class: "map-top" }, title, h("button", { class: "round", type: "button", "data-testid": "map-close", on: { click: about.close } }, icon("close"))),
    sheet, list, calm);
  let drawn = "";
  let told = new Set();

  function draw() {
    const { one, walks } = onStage(about.held());
    const mark = fingerprint([one?.name, walks, language(), world.people.size]);
    if (mark === drawn) return;
    drawn = mark;
    const name = one ? `${one.name}${one.municipality ? `, ${one.municipality}` : ""}` : t("map_beside");
    element.setAttribute("aria-label", t("map_of", { name }));
    element.querySelector("[data-testid=map-close]").setAttribute("aria-label", t("put_map_away"));
    fill(title, name);
    fill(sheet, picture(one, walks, name), credit());
    fill(list, walks.map(row));
    calm.textContent = walks.length ? "" : t("nobody_walks");
    tell(walks);
  }

  /** Says a walk aloud once, when somebody took a request. */
  function tell(walks) {
    const taken = walks.filter((walk) => walk.state !== "asked");
    for (const walk of taken) if (!told.has(walk.id)) about.announce(inWords(walk));
    told = new Set(taken.map((walk) => walk.id));
  }

  return { element, draw };
}

const inWords = (walk) => `${whoWalks(walk)}: ${howFar(walk)}`;

function row(walk) {
  return h("li", { class: `walk walk-${walk.state}`, "data-testid": "walk", "data-known": walk.known, "data-metres": walk.metres },
    svg("svg", { class: "walk-sample", viewBox: "0 0 44 14", "aria-hidden": "true" }, svg("path", { class: lineClass(walk), d: "M5 7H39" })),
    h("p", {}, h("span", { class: "walk-who" }, whoWalks(walk)), h("span", { class: "walk-far" }, howFar(walk))));
}

function lineClass(walk) {
  return `walk-line${walk.known ? "" : " estimated"}`;
}

function picture(one, walks, name) {
  const near = walks.length > 0 && one?.streets?.length > 0;
  const lines = walks.flatMap((walk) => walk.line);
  const under = ground(near ? around(lines, ROOM) : boundsOf(one, lines), { least: 1, most: 1.2, marks: !near });
  const words = [t("map_of", { name }), ...walks.map(inWords)].join(". ");
  return svg("svg", { class: "map", viewBox: `0 0 ${under.width} ${under.height}`, role: "img", tabindex: "0", "aria-label": words, "data-testid": "stage-map" },
    under.drawn, walks.toReversed().map((walk) => drawWalk(walk, under)), walks.map((walk) => drawTime(walk, under)));
}

function drawWalk(walk, under) {
  const d = under.path(walk.line);
  const points = walk.line.map((point) => spot(point, under));
  const [home, door] = [points[0], points.at(-1)];
  return svg("g", { class: `walk-${walk.state}` },
    svg("path", { class: "walk-casing", d }), svg("path", { class: lineClass(walk), d, "data-testid": "walk-line" }),
    svg("circle", { class: "walk-home", cx: home.px, cy: home.py, r: 11 }),
    svg("path", { class: "walk-door", d: HOUSE, transform: `translate(${door.px} ${door.py})` }),
    label(firstName(walk.from), home, freeSide(points), under), label(nameAtEnd(walk), door, freeSide(points.toReversed()), under));
}

function spot([lat, lon], under) {
  return { px: Number(under.x(lon).toFixed(1)), py: Number(under.y(lat).toFixed(1)) };
}

/** Above (-1) or below (1) the first point: where the line from there does not go. */
function freeSide([first, ...rest]) {
  const near = rest.filter((point) => Math.hypot(point.px - first.px, point.py - first.py) < LABEL_AWAY * 2);
  const next = [...near, rest[near.length] ?? rest.at(-1)];
  return next.reduce((sum, point) => sum + point.py - first.py, 0) > 0 ? -1 : 1;
}

/** A name on the side where the line does not go, and not over the edge of the map. */
function label(words, { px, py }, side, under) {
  const anchor = px < 100 ? "start" : px > under.width - 100 ? "end" : "middle";
  return svg("text", { class: "map-label", x: px, y: py + side * LABEL_AWAY + 11, "text-anchor": anchor }, words);
}

/** The minutes, beside the line half-way: a bridge in the middle stays to be seen. */
function drawTime(walk, under) {
  const points = walk.line.map((point) => spot(point, under));
  const { px, py } = halfway(points);
  const words = shortTime(walk);
  const wide = words.length * 18 + 38;
  const y = py > TIME_AWAY + 30 ? py - TIME_AWAY : py + TIME_AWAY;
  const x = Math.min(Math.max(px, wide / 2 + 6), under.width - wide / 2 - 6);
  return svg("g", { class: `walk-time walk-${walk.state}`, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    svg("rect", { x: -wide / 2, y: -24, width: wide, height: 48, rx: 24 }), svg("text", { y: 11 }, words));
}

function halfway(points) {
  const legs = points.slice(1).map((point, at) => Math.hypot(point.px - points[at].px, point.py - points[at].py));
  let left = legs.reduce((sum, leg) => sum + leg, 0) / 2;
  for (const [at, leg] of legs.entries()) {
    if (leg >= left && leg > 0) {
      const part = left / leg;
      return { px: points[at].px + (points[at + 1].px - points[at].px) * part, py: points[at].py + (points[at + 1].py - points[at].py) * part };
    }
    left -= leg;
  }
  return points[0];
}
