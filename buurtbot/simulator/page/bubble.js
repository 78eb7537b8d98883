// One message as it stands in a chat. Promise: the same message always draws the same bubble, and
// says in words what it shows (sender, time, edited, deleted) to eyes and screen readers alike.

import { h } from "./dom.js";
import { richText } from "./entities.js";
import { icon } from "./icons.js";
import { inlineKeyboard } from "./keyboards.js";
import { mediaOf, plainWords } from "./media.js";
import { clock } from "./times.js";
import { t } from "./texts.js";
import { fullName, initials, tint } from "./world.js";

const QUIET_GAP_SECONDS = 300;

/** Who spoke: a person, a bot, or the group itself (an anonymous moderator). */
export function speaker(message) {
  return message.sender_chat ?? message.from ?? message.chat;
}

/** True when the name need not be said again: same speaker, shortly after. */
export function goesOn(message, before) {
  return Boolean(before) && !serviceWords(before) && speaker(before)?.id === speaker(message)?.id
    && message.date - before.date < QUIET_GAP_SECONDS;
}

/** What a service message says ("Yusuf joined"), or "" when it is an ordinary message. */
export function serviceWords(message) {
  const who = fullName(speaker(message));
  const names = (people) => people.map(fullName).join(", ");
  if (message.new_chat_members) return t("svc_joined", { who: names(message.new_chat_members) });
  if (message.left_chat_member) return t("svc_left", { who: fullName(message.left_chat_member) });
  if (message.forum_topic_created) return t("svc_topic_new", { name: message.forum_topic_created.name });
  if (message.forum_topic_edited) return t("svc_topic_renamed", { name: message.forum_topic_edited.name ?? "" });
  if (message.forum_topic_closed) return t("svc_topic_closed", { who });
  if (message.forum_topic_reopened) return t("svc_topic_reopened", { who });
  if (message.pinned_message) return t("svc_pinned", { who });
  if (message.new_chat_title) return t("svc_title", { name: message.new_chat_title });
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return t("svc_migrated");
  if (message.group_chat_created || message.supergroup_chat_created) return t("svc_group_new");
  return "";
}

/**
 * @param {object} message Telegram JSON with `deleted`, `edited`, `from_self`
 * @param {{inGroup: boolean, before: object|undefined, waiting: string|null, deeds: object}} setting
 * @returns {HTMLElement} a list item
 */
export function bubble(message, setting) {
  const service = serviceWords(message);
  if (service) return h("li", { class: "service", "data-testid": `message-${message.message_id}` }, h("p", {}, service));
  const follows = goesOn(message, setting.before);
  const own = Boolean(message.from_self);
  return h("li", {
    class: ["message", own ? "own" : "theirs", follows && "follows", message.deleted && "deleted"].filter(Boolean).join(" "),
    "data-testid": `message-${message.message_id}`,
    "data-message-id": message.message_id,
  },
  setting.inGroup && !own ? portrait(speaker(message), follows) : null,
  h("div", { class: "bubble-and-keys" },
    h("article", { class: "bubble" }, head(message, setting, follows), body(message, setting), foot(message, setting)),
    message.deleted ? null : inlineKeyboard(message, setting.waiting, setting.deeds)));
}

function portrait(who, follows) {
  const about = { class: `portrait ${tint(who?.id)}`, "aria-hidden": "true" };
  return h("span", about, follows ? "" : initials(fullName(who)));
}

function head(message, setting, follows) {
  const own = Boolean(message.from_self);
  const name = fullName(speaker(message));
  if (own) return h("p", { class: "sr" }, `${t("you")}:`);
  if (!setting.inGroup || follows) return h("p", { class: "sr" }, `${name}:`);
  const part = message.sender_chat ? h("span", { class: "badge" }, t("anonymous")) : null;
  const bot = message.from?.is_bot && !message.sender_chat ? h("span", { class: "badge" }, "bot") : null;
  return h("p", { class: `sender ${tint(speaker(message)?.id)}` }, name, part, bot);
}

function body(message, setting) {
  const origin = message.forward_origin ? h("p", { class: "origin" }, icon("forward"), `${t("forwarded_from")} ${originName(message.forward_origin)}`) : null;
  if (message.deleted) return h("p", { class: "struck" }, h("span", { class: "sr" }, `${t("deleted")}: `), h("s", {}, plainWords(message)));
  const words = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities;
  return [
    origin,
    quoted(message, setting),
    mediaOf(message),
    words ? h("div", { class: "words", dir: "auto" }, richText(words, entities, setting.deeds)) : null,
  ];
}

function originName(origin) {
  return origin.sender_user_name ?? fullName(origin.sender_user ?? origin.sender_chat ?? origin.chat);
}

function quoted(message, setting) {
  const first = message.reply_to_message;
  if (!first || first.forum_topic_created) return null;
  return h("button", {
    class: "quote", type: "button", "aria-label": `${t("in_reply_to")} ${fullName(speaker(first))}: ${plainWords(first)}`,
    on: { click: () => setting.deeds.jump(first.message_id) },
  }, h("strong", {}, fullName(speaker(first))), h("span", {}, plainWords(first)));
}

function foot(message, setting) {
  const more = h("button", {
    class: "more", type: "button", "data-testid": "message-menu", "aria-haspopup": "dialog",
    "aria-label": `${t("message_menu")}: ${plainWords(message).slice(0, 40)}`,
    on: { click: () => setting.deeds.menu(message) },
  }, icon("more"));
  const marks = [];
  if (message.deleted) marks.push(t("deleted"));
  else if (message.edited || (message.edit_date && message.from_self)) marks.push(t("edited"));
  const signs = Object.values(message.reactions ?? {});
  return h("p", { class: "foot" },
    message.deleted || !signs.length ? null : h("span", { class: "signs", "data-testid": "signs", "aria-label": `${t("reacted")}: ${signs.join(" ")}` }, signs.join(" ")),
    marks.map((mark) => h("span", { class: "mark" }, mark)),
    h("time", { datetime: new Date(message.date * 1000).toISOString() }, clock(message.date * 1000)),
    message.deleted ? null : more);
}
