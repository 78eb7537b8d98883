// The "/" menu. Promise: shows the bot's own commands while you type one; arrows walk through it,
// Enter sends, Escape goes back to the input.

import { fill, h } from "./dom.js";
import { t } from "./texts.js";
import { world } from "./world.js";

/** @returns {Array<{command: string, description: string}>} */
export function commandsOf(view) {
  const bot = world.bots.get(view.chat);
  if (bot) return bot.commands ?? [];
  const inGroup = world.groups.get(view.chat)?.members ?? [];
  return inGroup.flatMap((one) => world.bots.get(one.id ?? one)?.group_commands ?? world.bots.get(one.id ?? one)?.commands ?? []);
}

/** Draws the suggestions for what stands in the input. */
export function commandList(area, view, input, choose) {
  const typed = /^\/(\w*)$/.exec(input.value);
  const found = typed ? commandsOf(view).filter((one) => one.command.startsWith(typed[1].toLowerCase())) : [];
  if (!found.length) {
    fill(area);
    return;
  }
  const list = h("ul", { class: "plain-list", "aria-label": t("commands") }, found.map((one) => h("li", {}, h("button", {
    type: "button", class: "suggestion", "data-testid": `command-${one.command}`, on: { click: () => choose(`/${one.command}`) },
  }, h("strong", {}, `/${one.command}`), h("span", {}, one.description)))));
  list.addEventListener("keydown", (event) => walk(event, list, input, () => fill(area)));
  fill(area, list);
}

function walk(event, list, input, close) {
  const buttons = [...list.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  if (event.key === "Escape") {
    input.focus();
    close();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const next = buttons[at + (event.key === "ArrowDown" ? 1 : -1)];
  (next ?? input).focus();
}
