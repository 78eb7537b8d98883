// What you can know and do about a chat as a whole. Promise: a bot says what it is for and can be
// blocked; a group says who is in it.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { setBlocked } from "./start.js";
import { t } from "./texts.js";
import { chatTitle, fullName, initials, tint, world } from "./world.js";

export function openAboutSheet(view) {
  const { phone } = view;
  const bot = world.bots.get(view.chat);
  phone.sheet(chatTitle(view.chat), (close) => (bot ? aboutBot(view, bot, close) : aboutGroup(view)), { testid: "about-sheet" });
}

function aboutBot(view, bot, close) {
  const block = () => { close(); setBlocked(view, !view.blocked); };
  return [
    h("p", { class: "soft" }, `@${bot.username}`),
    bot.description ? h("p", {}, bot.description) : null,
    bot.commands?.length ? h("ul", { class: "command-list" }, bot.commands.map((one) => h("li", {}, h("strong", {}, `/${one.command}`), ` ${one.description}`))) : null,
    h("button", { class: "deed danger", type: "button", "data-testid": "block", on: { click: block } }, icon("block"), t(view.blocked ? "unblock" : "block")),
  ];
}

function aboutGroup(view) {
  const members = world.groups.get(view.chat)?.members ?? [];
  return h("ul", { class: "plain-list people" }, members.map((one) => {
    const id = one.id ?? one;
    const who = world.people.get(id) ?? world.bots.get(id);
    const name = fullName(who);
    return h("li", { class: "person" }, h("span", { class: `portrait ${tint(id)}`, "aria-hidden": "true" }, initials(name)),
      h("span", {}, name, h("span", { class: "soft" }, ` ${t(`status_${one.status ?? "member"}`)}`)));
  }));
}
