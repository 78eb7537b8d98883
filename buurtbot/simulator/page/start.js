// The bottom of a chat with a bot you do not talk with yet. Promise: one big button; whoever wants
// to come in by a link with a start code can type that code here.

import { sim } from "./api.js";
import { freshId, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";
import { world } from "./world.js";

export function startPanel(view) {
  const { phone } = view;
  const bot = world.bots.get(view.chat);
  if (view.blocked) return blockedPanel(view);
  const field = freshId("payload");
  const payload = h("input", { id: field, autocomplete: "off", spellcheck: "false", maxlength: "64", pattern: "[A-Za-z0-9_\\-]*", "data-testid": "start-payload" });
  payload.value = phone.payload;
  const start = async () => {
    const code = payload.value.trim();
    phone.payload = "";
    const done = await phone.attempt(() => sim.start({ person: view.person, bot: view.chat, ...(code ? { payload: code } : {}) }));
    if (done) phone.go(view.chat);
  };
  return h("div", { class: "start-panel" },
    bot?.description ? h("p", { class: "description" }, bot.description) : null,
    h("button", { class: "big primary", type: "button", "data-testid": "start", on: { click: start } }, icon("start"), t("start")),
    h("details", { open: Boolean(phone.payload) }, h("summary", {}, t("start_code")), h("label", { for: field }, t("start_code_label")), payload));
}

function blockedPanel(view) {
  return h("div", { class: "start-panel" }, h("p", { class: "description" }, t("you_blocked")),
    h("button", { class: "big primary", type: "button", "data-testid": "unblock", on: { click: () => setBlocked(view, false) } }, t("unblock")));
}

/** Blocks or unblocks the bot of this chat, for this person. */
export async function setBlocked(view, blocked) {
  const { phone } = view;
  const done = await phone.attempt(() => sim.block({ person: view.person, bot: view.chat, blocked }));
  if (!done) return;
  const key = `${view.person}/${view.chat}`;
  if (blocked) phone.blocked.add(key);
  else phone.blocked.delete(key);
  phone.toast(t(blocked ? "now_blocked" : "now_unblocked"));
}
