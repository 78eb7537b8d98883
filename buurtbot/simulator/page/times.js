// How moments are written. Promise: the time of the neighbourhood, wherever the browser is.

import { language, t } from "./texts.js";

const ZONE = "Europe/Amsterdam";
const made = new Map();

function format(name, options) {
  const key = language() + name;
  if (!made.has(key)) {
    made.set(key, new Intl.DateTimeFormat(language() === "nl" ? "nl-NL" : "en-GB", { timeZone: ZONE, ...options }));
  }
  return made.get(key);
}

/** 14:05 */
export const clock = (at) => format("clock", { hour: "2-digit", minute: "2-digit" }).format(at);

/** The hour and the minute there, as numbers. */
export const hourAndMinute = (at) => {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(at);
  return ["hour", "minute"].map((name) => Number(parts.find((part) => part.type === name).value));
};

/** za 21 nov 14:05 */
export const dayAndClock = (at) =>
  format("both", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }).format(at);

/** The day as a heading: "vandaag", or "zaterdag 21 november". */
export function day(at, now) {
  const name = format("day", { weekday: "long", day: "numeric", month: "long" });
  return name.format(at) === name.format(now) ? t("today") : name.format(at);
}
