// The bar on top: name, clock, connection, faults, language, help. Promise: what is wrong is said
// in words, not by colour alone.

import { clockOnTop } from "./clock.js";
import { fill, h, svg } from "./dom.js";
import { icon } from "./icons.js";
import { language, t } from "./texts.js";
import { world } from "./world.js";

/** @param {{faults: () => void, language: (code: string) => void, help: () => void, addPhone: () => void, map: () => void, mapShown: () => boolean, announce: (words: string) => void}} deeds */
export function pageHeader(deeds) {
  const clock = clockOnTop(deeds.announce);
  const state = h("span", { class: "state", role: "status", "data-testid": "connection" });
  const faults = h("button", { class: "bar-button", type: "button", "data-testid": "faults", "aria-haspopup": "dialog", on: { click: deeds.faults } });
  const element = h("header", { class: "page-top" });
  let connected = "connecting";

  function draw() {
    const button = (testid, picture, words, act, about = {}) => h("button", { class: "bar-button", type: "button", "data-testid": testid, on: { click: act }, ...about }, icon(picture), h("span", { class: "bar-button-words" }, words));
    const other = language() === "nl" ? "en" : "nl";
    fill(element,
      h("div", { class: "brand" }, logo(), h("div", {}, h("h1", {}, "buurtbot"), h("p", {}, t("tagline")))),
      h("div", { class: "status", role: "group", "aria-label": t("status") },
        clock.element, state, faults,
        h("button", { class: "bar-button", type: "button", lang: other, "data-testid": "language", on: { click: () => deeds.language(other) } }, other === "nl" ? "Nederlands" : "English"),
        button("map-toggle", "pin", t("map_beside"), deeds.map, { "aria-pressed": String(deeds.mapShown()), "aria-controls": "walk-map" }), button("help", "help", t("help"), deeds.help), button("add-phone", "add", t("add_phone"), deeds.addPhone)));
    clock.draw();
    drawState();
    drawFaults();
  }

  function drawState() {
    state.dataset.state = connected;
    fill(state, h("span", { class: "lamp", "aria-hidden": "true" }), h("span", { class: "state-words" }, t(connected)));
  }

  function drawFaults() {
    const count = world.faults.length;
    faults.classList.toggle("is-on", count > 0);
    fill(faults, icon("fault"), h("span", { class: "bar-button-words" }, t("faults")), count ? h("span", { class: "unread" }, h("span", { "aria-hidden": "true" }, count), h("span", { class: "sr" }, t("faults_on", { count }))) : null);
  }

  return {
    element, draw, drawFaults, tick: clock.draw,
    connection(next) {
      if (connected === next) return;
      connected = next;
      drawState();
    },
  };
}

function logo() {
  return svg("svg", { class: "logo", viewBox: "0 0 64 64", "aria-hidden": "true", focusable: "false" },
    svg("path", { class: "logo-wall", d: "M10 58V28h6v-8h6v-7h7V6h6v7h7v7h6v8h6v30z" }),
    svg("path", { class: "logo-talk", d: "M20 31a4 4 0 0 1 4-4h16a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4h-7l-7 6v-6h-2a4 4 0 0 1-4-4z" }),
    svg("circle", { class: "logo-eye", cx: 28, cy: 35.5, r: 2 }), svg("circle", { class: "logo-eye", cx: 36, cy: 35.5, r: 2 }));
}
