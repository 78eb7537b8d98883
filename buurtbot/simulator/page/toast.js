// Short words over a phone: a bot's answer to a press, or a refusal. Promise: an alert stays until
// it is closed; a toast stays long enough to be read, and longer while someone looks at it.

import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";

const SECONDS = 6;

/**
 * @param {object} phone
 * @param {string} words
 * @param {{kind?: "toast"|"alert"}} [options]
 */
export function toastIn(phone, words, { kind = "toast" } = {}) {
  if (kind === "alert") {
    alertIn(phone, words);
    return;
  }
  const shown = h("div", { class: "toast", "data-testid": "toast" }, h("p", {}, words),
    h("button", { class: "round", type: "button", "aria-label": t("close"), on: { click: () => shown.remove() } }, icon("close")));
  fill(phone.toasts, shown);
  const leave = () => (shown.matches(":hover, :focus-within") ? setTimeout(leave, 1000) : shown.remove());
  setTimeout(leave, SECONDS * 1000);
}

function alertIn(phone, words) {
  phone.sheet(t("alert"), (close) => [
    h("p", { class: "alert-words", "data-testid": "alert", role: "alert" }, words),
    h("button", { class: "big primary", type: "button", "data-first": true, on: { click: () => close() } }, t("ok")),
  ], { testid: "alert-sheet" });
}
