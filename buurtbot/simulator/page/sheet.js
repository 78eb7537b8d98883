// A panel that slides over one phone. Promise: it takes the focus, keeps it, closes with Escape,
// and gives the focus back to where it came from.

import { fill, freshId, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";

/**
 * @param {object} phone
 * @param {string} title
 * @param {(close: () => void) => any} body makes what is in it
 * @param {{testid?: string, focus?: string, onClose?: () => void}} [options] `focus`: a selector
 * @returns {() => void} closes it
 */
export function sheetIn(phone, title, body, options = {}) {
  phone.closeSheet?.({ silent: true });
  const opener = document.activeElement;
  const heading = freshId("sheet");

  function close({ silent = false } = {}) {
    if (phone.closeSheet !== close) return;
    phone.closeSheet = null;
    fill(phone.overlay);
    phone.inside.inert = false;
    options.onClose?.();
    if (!silent) giveFocusBack(phone, opener);
  }

  const panel = h("div", { class: "sheet", role: "dialog", "aria-modal": "true", "aria-labelledby": heading, "data-testid": options.testid ?? "sheet" },
    h("header", { class: "sheet-top" }, h("h3", { id: heading, tabindex: "-1" }, title),
      h("button", { class: "round", type: "button", "data-testid": "sheet-close", "aria-label": t("close"), on: { click: () => close() } }, icon("close"))),
    h("div", { class: "sheet-body" }, body(close)));
  const veil = h("div", { class: "veil", on: { click: () => close() } });
  panel.addEventListener("keydown", (event) => keepInside(event, panel, close));

  phone.closeSheet = close;
  phone.inside.inert = true;
  fill(phone.overlay, veil, panel);
  (panel.querySelector(options.focus ?? "[data-first]") ?? panel.querySelector("h3")).focus();
  return close;
}

function giveFocusBack(phone, opener) {
  if (opener?.isConnected) opener.focus();
  else (phone.element.querySelector("textarea") ?? phone.element.querySelector("button"))?.focus();
}

function keepInside(event, panel, close) {
  if (event.key === "Escape") {
    event.stopPropagation();
    close();
  }
  if (event.key !== "Tab") return;
  const stops = [...panel.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex='0']")]
    .filter((stop) => !stop.disabled && stop.offsetParent !== null);
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const outside = event.shiftKey ? document.activeElement === first || document.activeElement?.tagName === "H3" : document.activeElement === last;
  if (!outside) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
