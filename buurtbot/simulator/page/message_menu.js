// What you can do with one message: answer, forward, copy, and with your own also edit and delete.
// Promise: only what Telegram would allow is offered.

import { sim } from "./api.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { plainWords } from "./media.js";
import { t } from "./texts.js";
import { chatTitle, tint } from "./world.js";
import { chatIdOf } from "./chat_list.js";

export function openMessageSheet(view, message) {
  const { phone, deeds } = view;
  phone.sheet(t("this_message"), (close) => {
    const deed = (testid, picture, words, act, kind = "") => h("li", {}, h("button", {
      class: `deed ${kind}`, type: "button", "data-testid": testid, on: { click: () => { close(); act(); } },
    }, icon(picture), words));
    const own = message.from_self;
    return [
      h("blockquote", { class: "about-message" }, plainWords(message)),
      h("ul", { class: "plain-list deeds" },
        deed("reply", "reply", t("reply"), () => view.answering(message)),
        deed("forward", "forward", t("forward"), () => openForwardSheet(view, message)),
        message.text ? deed("copy", "copy", t("copy"), () => deeds.copy(message.text)) : null,
        own && message.text ? deed("edit", "edit", t("edit"), () => view.editing(message)) : null,
        own ? deed("delete", "trash", t("delete"), () => remove(view, message), "danger") : null),
    ];
  }, { testid: "message-sheet", focus: ".deeds button" });
}

function remove(view, message) {
  return view.phone.attempt(() => sim.remove({ person: view.person, chat: view.chat, message_id: message.message_id }));
}

function openForwardSheet(view, message) {
  const { phone } = view;
  phone.sheet(t("forward_to"), (close) => h("ul", { class: "plain-list people" },
    phone.chats.map((one) => chatIdOf(one)).map((chat) => h("li", {}, h("button", {
      class: "person", type: "button", on: { click: () => { close({ silent: true }); forward(view, message, chat); } },
    }, h("span", { class: `portrait ${tint(chat)}`, "aria-hidden": "true" }, icon("house")), chatTitle(chat))))),
  { testid: "forward-sheet", focus: ".people button" });
}

async function forward(view, message, chat) {
  const { phone } = view;
  const said = await phone.attempt(() => sim.say({
    person: view.person, chat, forward: { chat: view.chat, message_id: message.message_id },
  }));
  if (said) phone.go(chat);
}
