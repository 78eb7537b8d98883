// The bars above a conversation: where you are, and what is pinned. Promise: the way back is always
// the first button.

import { openAboutSheet } from "./about_chat.js";
import { fill, fingerprint, h } from "./dom.js";
import { icon } from "./icons.js";
import { plainWords } from "./media.js";
import { t } from "./texts.js";
import { chatTitle, tint, topicsOf, world } from "./world.js";

function subtitle(view) {
  if (view.thread) return chatTitle(view.chat);
  const bot = world.bots.get(view.chat);
  if (bot) return view.blocked ? t("blocked") : `bot · @${bot.username}`;
  return t("members", { count: world.groups.get(view.chat)?.members?.length ?? 0 });
}

export function isClosedTopic(view) {
  const topic = view.thread && topicsOf(view.chat).find((one) => one.id === view.thread);
  return Boolean(topic && (topic.closed ?? topic.is_closed));
}

export function chatBar(bar, view) {
  const closed = isClosedTopic(view);
  const mark = fingerprint([view.title, subtitle(view), closed]);
  if (bar.dataset.mark === mark) return;
  bar.dataset.mark = mark;
  const { phone } = view;
  fill(bar,
    h("button", {
      class: "round", type: "button", "data-testid": "back", "aria-label": view.thread ? t("back_to_topics") : t("back_to_chats"),
      on: { click: () => phone.go(view.thread ? view.chat : null) },
    }, icon("back")),
    h("span", { class: `portrait ${view.thread ? "square" : ""} ${closed ? "tint-closed" : tint(view.thread ?? view.chat)}`, "aria-hidden": "true" },
      icon(closed ? "lock" : view.thread ? "topic" : view.inGroup ? "group" : "house")),
    h("div", { class: "bar-words" }, h("h3", {}, view.title),
      h("p", { class: "soft" }, closed ? h("span", { class: "badge closed" }, t("closed")) : null, subtitle(view))),
    h("button", { class: "round", type: "button", "data-testid": "about-chat", "aria-haspopup": "dialog", "aria-label": t("about_chat", { title: view.title }), on: { click: () => openAboutSheet(view) } }, icon("more")));
}

export function pinnedBar(area, view) {
  const last = view.pinned.at(-1);
  const mark = last ? fingerprint([last.message_id, plainWords(last), view.pinned.length]) : "";
  if (area.dataset.mark === mark) return;
  area.dataset.mark = mark;
  fill(area, last ? h("button", { class: "pinned", type: "button", "data-testid": "pinned", on: { click: () => view.deeds.jump(last.message_id) } },
    icon("pinned"), h("span", { class: "pinned-words" }, h("strong", {}, view.pinned.length > 1 ? t("pinned_count", { count: view.pinned.length }) : t("pinned")), h("span", {}, plainWords(last)))) : null);
}
