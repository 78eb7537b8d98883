// The list of chats on a phone. Promise: the bots of the neighbourhoods first, talked to or not;
// then the groups this person is in.

import { fingerprint, h, reconcile } from "./dom.js";
import { icon } from "./icons.js";
import { plainWords } from "./media.js";
import { t } from "./texts.js";
import { clock } from "./times.js";
import { chatTitle, initials, tint, world } from "./world.js";

/** @returns {Array<{id: number, kind: string, unread: number, last: object|null, about: string}>} */
function rowsFor(phone) {
  const known = new Map(phone.chats.map((one) => [chatIdOf(one), one]));
  const row = (id, kind, about) => ({ id, kind, about, title: chatTitle(id), unread: known.get(id)?.unread ?? 0, last: known.get(id)?.last ?? null });
  const bots = [...world.bots.values()].filter((bot) => known.has(bot.id) || !isDesk(bot))
    .map((bot) => row(bot.id, "bot", bot.short_description || bot.description || `@${bot.username}`));
  const groups = [...world.groups.values()].filter((group) => known.has(group.id))
    .map((group) => row(group.id, "group", group.is_forum ? t("group_with_topics") : t("group")));
  return [...bots, ...groups];
}

/** The desk's own bot talks in the staff group only; residents need not see it. */
const isDesk = (bot) => /desk|balie/i.test(bot.username ?? "");

/** For a private chat with a bot the page uses the bot's id. */
export function chatIdOf({ chat }) {
  if (chat.type !== "private") return chat.id;
  const bot = [...world.bots.values()].find((one) => one.id === chat.id || one.username === chat.bot_username);
  return bot?.id ?? chat.id;
}

export function chatListScreen(phone) {
  const list = h("ul", { class: "plain-list chats", "data-testid": "chat-list" });
  const element = h("div", { class: "screen list-screen" },
    h("header", { class: "bar" }, h("h3", {}, t("chats"))), h("div", { class: "scroll" }, list));

  async function refresh() {
    reconcile(list, rowsFor(phone), {
      key: (row) => String(row.id),
      mark: (row) => fingerprint([row, phone.held.person]),
      draw: (row) => drawRow(phone, row),
    });
  }
  refresh();
  return { element, refresh, focus: () => (list.querySelector("button") ?? phone.element).focus() };
}

function drawRow(phone, row) {
  const last = row.last ? plainWords(row.last) : row.about;
  return h("li", {}, h("button", { class: "chat-row", type: "button", "data-testid": `chat-${row.id}`, on: { click: () => phone.go(row.id) } },
    h("span", { class: `portrait large ${row.kind} ${tint(row.id)}`, "aria-hidden": "true" }, row.kind === "bot" ? icon("house") : row.kind === "group" ? icon("group") : initials(row.title)),
    h("span", { class: "chat-words" },
      h("span", { class: "chat-line" }, h("strong", {}, row.title), row.last ? h("time", {}, clock(row.last.date * 1000)) : null),
      h("span", { class: "chat-line" }, h("span", { class: "last" }, last), badge(row.unread)))));
}

/** The little number of what is not read yet, or nothing. */
export function badge(unread) {
  return unread ? h("span", { class: "unread" }, h("span", { "aria-hidden": "true" }, unread > 99 ? "99+" : unread), h("span", { class: "sr" }, t("unread", { count: unread }))) : null;
}
