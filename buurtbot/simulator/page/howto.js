// "How to play in five minutes". Promise: five concrete steps; each has a button that brings you to
// the right phone and chat. Put away once, it stays away until you ask for it.

import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { recall, remember } from "./saved.js";
import { t } from "./texts.js";
import { personName, suggested, world } from "./world.js";

const STEPS = [
  { who: "resident", where: "bot" }, { who: "volunteer", where: "bot" }, { who: "resident", where: "bot" },
  { who: "resident", where: "bot" }, { who: "moderator", where: "desk" },
];

/** The bot that the steps are about: the one suggested, or else the first. */
export function firstBot() {
  const bots = [...world.bots.values()];
  return bots.find((bot) => bot.username === suggested().bot) ?? bots[0];
}

function chatFor(where) {
  return where === "desk" ? suggested().staff_group : firstBot()?.id;
}

/** @param {(person: number|undefined, role: string, chat: number|undefined) => void} bring */
export function howto(bring) {
  const element = h("section", { class: "howto", id: "howto", "data-testid": "howto" });
  let at = 0;
  let done = new Set(recall("steps_done", []));

  function close() {
    remember("howto", "away");
    element.hidden = true;
    document.querySelector("[data-testid=help]")?.focus();
  }

  function go(step) {
    at = step;
    const { who, where } = STEPS[at];
    draw();
    bring(suggested()[who], who, chatFor(where));
  }

  /** The step is ticked, and the next one is shown. */
  function tick(number) {
    if (done.has(number)) return;
    done = new Set([...done, number]);
    remember("steps_done", [...done]);
    if (at === number) at = Math.min(at + 1, STEPS.length - 1);
    draw();
  }

  /** Somebody was asked, and somebody took it. */
  function lookAtWalks() {
    if (world.walks.length) tick(0);
    if (world.walks.some((walk) => walk.state !== "asked")) tick(1);
  }

  /** Somebody wrote on the open line; the desk got a topic, and closed it. */
  function hear({ kind, message, topic, chat }) {
    const typed = kind === "message" && message?.text && !message.from?.is_bot && !message.text.startsWith("/");
    if (typed && done.has(1) && ![...world.groups.keys()].includes(message.chat.id)) tick(2);
    if (kind !== "topic" || chat !== suggested().staff_group || !topic || topic.id === 1) return;
    tick(3);
    if (topic.closed ?? topic.is_closed) tick(4);
  }

  function turn(by) {
    at = Math.min(Math.max(at + by, 0), STEPS.length - 1);
    draw();
    element.querySelector("[aria-current] .step-words").focus();
  }

  function draw() {
    const names = { resident: nameFor("resident", "Anna"), volunteer: nameFor("volunteer", t("the_volunteer")), bot: firstBot()?.name ?? "Buurtbot" };
    element.setAttribute("aria-label", t("howto"));
    fill(element,
      h("header", { class: "howto-top" }, h("h2", {}, t("howto")),
        h("div", { class: "howto-turn" },
          h("button", { class: "round", type: "button", "aria-label": t("previous_step"), disabled: at === 0, on: { click: () => turn(-1) } }, icon("back")),
          h("span", {}, t("step_of", { at: at + 1, of: STEPS.length })),
          h("button", { class: "round flip", type: "button", "aria-label": t("next_step"), disabled: at === STEPS.length - 1, on: { click: () => turn(1) } }, icon("back"))),
        h("button", { class: "round", type: "button", "data-testid": "howto-close", "aria-label": t("put_away"), on: { click: close } }, icon("close"))),
      h("ol", { class: "steps" }, STEPS.map((step, number) => h("li", { class: done.has(number) ? "step is-done" : "step", "data-testid": `howto-${number + 1}`, "aria-current": number === at ? "step" : null },
        h("span", { class: "step-number", "aria-hidden": "true" }, done.has(number) ? icon("check") : number + 1),
        done.has(number) ? h("span", { class: "sr" }, t("step_done")) : null,
        h("p", { class: "step-words", tabindex: "-1" }, t(`step_${number + 1}`, names)),
        h("button", { class: "show-me", type: "button", "data-testid": `step-${number + 1}`, on: { click: () => go(number) } },
          t("show_me"), h("span", { class: "sr" }, `: ${t("step")} ${number + 1}`))))));
  }

  element.hidden = recall("howto", "") === "away";
  return {
    element, draw, hear, lookAtWalks,
    show() {
      remember("howto", "");
      element.hidden = false;
      draw();
      element.scrollIntoView({ block: "nearest" });
      element.querySelector("[aria-current] .step-words").focus();
    },
  };
}

function nameFor(role, otherwise) {
  const id = suggested()[role];
  return id === undefined || !world.people.has(id) ? otherwise : personName(id).split(" ")[0];
}
