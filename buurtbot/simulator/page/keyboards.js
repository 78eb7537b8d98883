// Buttons that a bot sends along. Promise: every kind of button that Telegram has is shown; the ones
// that make no sense here say so when pressed, instead of doing nothing.

import { h } from "./dom.js";
import { deepLinkOf } from "./entities.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";

const STYLES = new Set(["danger", "success", "primary"]);

const styleOf = (button) => (STYLES.has(button.style) ? `style-${button.style}` : "");

/** The key under which a pressed button waits for its answer. */
export const waitKey = (message, button) => `${message.message_id}:${button.callback_data}`;

/**
 * The buttons under a message, or null.
 * @param {object} message
 * @param {string|null} waiting the `waitKey` of a pressed button whose answer has not come yet
 * @param {{press: Function, copy: Function, deepLink: Function, unsupported: Function}} deeds
 */
export function inlineKeyboard(message, waiting, deeds) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  const drawn = rows.map((row) => h("div", { class: "row" }, row.map((button) => inlineButton(message, button, waiting, deeds))));
  return h("div", { class: "inline-keys", role: "group", "aria-label": t("buttons_of_message") }, drawn);
}

function inlineButton(message, button, waiting, deeds) {
  const about = { class: `key ${styleOf(button)}`, "data-testid": "inline-button" };
  const deepLink = button.url ? deepLinkOf(button.url) : null;
  if (button.url && !deepLink && /^https?:/i.test(button.url)) {
    return h("a", { ...about, href: button.url, target: "_blank", rel: "noopener noreferrer" },
      button.text, icon("link"), h("span", { class: "sr" }, t("new_window")));
  }
  const waits = waiting !== null && waiting === waitKey(message, button);
  return h("button", {
    ...about, type: "button", "aria-busy": waits ? "true" : null, on: { click: () => pressed(message, button, deepLink, deeds) },
  }, button.text, button.copy_text ? icon("copy") : null);
}

function pressed(message, button, deepLink, deeds) {
  if (deepLink) deeds.deepLink(deepLink);
  else if (button.callback_data !== undefined) deeds.press(message, button);
  else if (button.copy_text) deeds.copy(button.copy_text.text);
  else deeds.unsupported();
}

/**
 * The big buttons above the input.
 * @param {{keyboard: Array<Array<object|string>>}} keyboard
 * @param {(button: object) => void} choose
 */
export function replyKeyboard(keyboard, choose) {
  const rows = keyboard.keyboard.map((row) => h("div", { class: "row" },
    row.map((one) => replyButton(typeof one === "string" ? { text: one } : one, choose))));
  return h("div", { class: "reply-keys", role: "group", "aria-label": t("reply_keyboard"), "data-testid": "reply-keyboard" }, rows);
}

function replyButton(button, choose) {
  const picture = button.request_location ? icon("pin") : button.request_contact ? icon("contact") : null;
  return h("button", {
    class: `key ${styleOf(button)}`, type: "button", "data-testid": "reply-button", on: { click: () => choose(button) },
  }, picture, button.text);
}
