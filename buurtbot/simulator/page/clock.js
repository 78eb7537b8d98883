// The clock on top, and moving it. Promise: time only goes ahead, for everybody at once; so you see
// what happens when nobody comes without waiting for it.

import { Refused, sim } from "./api.js";
import { fill, freshId, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";
import { dayAndClock, hourAndMinute } from "./times.js";
import { setClock, world, worldTime } from "./world.js";

const HOUR = 3600;
const DAY = 24 * HOUR;
const MORNING = 10 * HOUR;

/** @param {(words: string) => void} announce says the new time aloud */
export function clockOnTop(announce) {
  const time = h("time", { "data-testid": "clock" });
  const said = h("p", { class: "wrong", role: "status" });
  const menu = h("div", { class: "clock-menu", id: freshId("clock"), role: "group", hidden: true });
  const toggle = h("button", { class: "bar-button clock", type: "button", "data-testid": "clock-move", "aria-controls": menu.id, on: { click: () => open(menu.hidden) } });
  const element = h("div", { class: "clock-area" }, toggle, menu);

  function open(shown) {
    menu.hidden = !shown;
    said.textContent = "";
    toggle.setAttribute("aria-expanded", String(shown));
    if (shown) menu.querySelector("button").focus();
  }

  async function move(seconds) {
    try {
      setClock((await sim.advance(seconds)).clock);
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      said.textContent = refused.message || t("no_answer");
      return;
    }
    tick();
    open(false);
    toggle.focus();
    announce(`${t("clock")} ${time.textContent}`);
  }

  function tick() {
    const now = worldTime();
    time.textContent = dayAndClock(now);
    time.setAttribute("datetime", new Date(now).toISOString());
  }

  function draw() {
    const deed = (testid, words, seconds) => h("button", { class: "deed", type: "button", "data-testid": testid, on: { click: () => move(seconds()) } }, icon("down"), words);
    fill(toggle, h("span", { class: "sr" }, `${t("clock")} `), time, h("span", { class: "sr" }, `, ${t("clock_move")}`), world.clockMoves ? icon("down") : null);
    toggle.disabled = !world.clockMoves;
    toggle.setAttribute("aria-expanded", String(!menu.hidden));
    menu.setAttribute("aria-label", t("clock_move"));
    fill(menu, h("p", { class: "soft" }, t("clock_words")), deed("clock-hour", t("clock_hour"), () => HOUR), deed("clock-morning", t("clock_morning"), untilMorning), said);
    tick();
  }

  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || menu.hidden) return;
    open(false);
    toggle.focus();
  });
  document.addEventListener("click", (event) => { if (!element.contains(event.target)) open(false); });
  setInterval(tick, 5000);
  return { element, draw, tick };
}

/** Seconds until ten o'clock tomorrow here, also over the nights that last 23 or 25 hours. */
function untilMorning() {
  const secondsOf = (at) => { const [hour, minute] = hourAndMinute(at); return hour * HOUR + minute * 60; };
  const guess = DAY - secondsOf(worldTime()) + MORNING;
  return guess + MORNING - secondsOf(worldTime() + guess * 1000);
}
