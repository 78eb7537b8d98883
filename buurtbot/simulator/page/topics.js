// The topics of a forum group: how the desk sees its cases. Promise: open ones first, newest on
// top; closed ones stay to be found, with a lock.

import { sim } from "./api.js";
import { badge } from "./chat_list.js";
import { fingerprint, h, reconcile } from "./dom.js";
import { icon } from "./icons.js";
import { plainWords } from "./media.js";
import { readUpTo } from "./reading.js";
import { t } from "./texts.js";
import { clock } from "./times.js";
import { chatTitle, tint, topicsOf, world } from "./world.js";

export const GENERAL = 1;

/** The topic a message stands in. */
export function threadOf(message) {
  return message.is_topic_message ? message.message_thread_id ?? GENERAL : GENERAL;
}

export function topicsScreen(phone) {
  const group = phone.held.chat;
  const list = h("ul", { class: "plain-list topics", "data-testid": "topics" });
  const back = h("button", { class: "round", type: "button", "data-testid": "back", "aria-label": t("back_to_chats"), on: { click: () => phone.go(null) } }, icon("back"));
  const element = h("div", { class: "screen list-screen" },
    h("header", { class: "bar" }, back,
      h("div", { class: "bar-words" }, h("h3", {}, chatTitle(group)),
        h("p", { class: "soft" }, t("members", { count: world.groups.get(group)?.members?.length ?? 0 })))),
    h("div", { class: "scroll" }, list));
  let rows = [];
  let loaded = false;

  async function refresh() {
    const answer = await sim.messages(phone.held.person, group, null);
    if (phone.held.chat !== group) return;
    loaded = true; // before that nobody knows whether there are no messages
    rows = rowsFrom(phone, group, answer.messages ?? answer);
    draw();
  }

  function draw() {
    reconcile(list, rows, { key: (row) => String(row.id), mark: (row) => fingerprint([row, loaded]), draw: (row) => drawTopic(phone, group, row, loaded) });
  }

  rows = rowsFrom(phone, group, []);
  draw();
  return { element, refresh, focus: () => (list.querySelector("button") ?? back).focus() };
}

function rowsFrom(phone, group, messages) {
  const byThread = new Map();
  for (const message of messages) {
    const thread = threadOf(message);
    if (!byThread.has(thread)) byThread.set(thread, []);
    byThread.get(thread).push(message);
  }
  const row = (topic) => {
    const own = byThread.get(topic.id) ?? [];
    const seen = readUpTo(phone.held.person, group, topic.id);
    const last = own.filter((one) => !one.deleted).at(-1) ?? null;
    return {
      id: topic.id, name: topic.name, closed: Boolean(topic.closed ?? topic.is_closed),
      last: last && { date: last.date, words: plainWords(last) },
      unread: own.filter((one) => one.message_id > seen && !one.from_self && !one.forum_topic_created).length,
    };
  };
  const topics = topicsOf(group).map(row)
    .sort((a, b) => a.closed - b.closed || (b.last?.date ?? 0) - (a.last?.date ?? 0) || b.id - a.id);
  return [row({ id: GENERAL, name: t("general") }), ...topics];
}

function drawTopic(phone, group, row, loaded) {
  const picture = row.id === GENERAL ? "topic" : row.closed ? "lock" : "topic";
  return h("li", {}, h("button", {
    class: `chat-row ${row.closed ? "is-closed" : ""}`, type: "button", "data-testid": `topic-${row.id}`, on: { click: () => phone.go(group, row.id) },
  },
  h("span", { class: `portrait large square ${row.closed ? "tint-closed" : tint(row.id)}`, "aria-hidden": "true" }, icon(picture)),
  h("span", { class: "chat-words" },
    h("span", { class: "chat-line" }, h("strong", {}, row.name), row.last ? h("time", {}, clock(row.last.date * 1000)) : null),
    h("span", { class: "chat-line" },
      row.closed ? h("span", { class: "badge closed" }, t("closed")) : null,
      h("span", { class: "last" }, row.last?.words ?? t(loaded ? "no_messages" : "not_seen_yet")), badge(row.unread)))));
}
