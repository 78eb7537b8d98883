// "How to play in five minutes", and then what neighbours do together. Promise: five concrete steps,
// and a story for each thing that is done together; each has a button that brings you to the right
// phones and chats. Put away once, it stays away until you ask for it.

import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { recall, remember } from "./saved.js";
import { namesIn, shownIn, stories } from "./stories.js";
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

/**
 * @param {(person: number|undefined, role: string, chat: number|undefined) => void} bring
 * @param {(held: {person: number, chat: number, thread: null}[]) => void} bringAll
 */
export function howto(bring, bringAll) {
  const element = h("section", { class: "howto", id: "howto", "data-testid": "howto" });
  let at = 0;
  let together = recall("chapter", "") === "together";
  let done = new Set(recall("steps_done", []));

  const inStories = () => together && stories().length > 0;

  function close() {
    remember("howto", "away");
    element.hidden = true;
    document.querySelector("[data-testid=help]")?.focus();
  }

  function go(step) {
    at = step;
    draw();
    if (inStories()) return bringAll(shownIn(stories()[at]));
    const { who, where } = STEPS[at];
    return bring(suggested()[who], who, chatFor(where));
  }

  function turnOver(begin = 0) {
    together = !together;
    at = begin;
    remember("chapter", together ? "together" : "");
    draw();
    element.querySelector("[aria-current] .step-words").focus();
  }

  /** The steps as they are drawn: their words, and whether they are done. */
  function told() {
    if (inStories()) return stories().map((one) => ({ words: t(`story_${one.story}`, namesIn(one)), isDone: false, id: one.story }));
    const names = { resident: nameFor("resident", "Anna"), volunteer: nameFor("volunteer", t("the_volunteer")), bot: firstBot()?.name ?? "Buurtbot" };
    return STEPS.map((_, number) => ({ words: t(`step_${number + 1}`, names), isDone: done.has(number), id: number + 1 }));
  }

  /** The step is ticked, and the next one is shown. */
  function tick(number) {
    if (done.has(number)) return;
    done = new Set([...done, number]);
    remember("steps_done", [...done]);
    if (at === number && !inStories()) at = Math.min(at + 1, STEPS.length - 1);
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
    if (at + by === told().length) return turnOver();
    if (at + by < 0) return turnOver(STEPS.length - 1);
    at += by;
    draw();
    return element.querySelector("[aria-current] .step-words").focus();
  }

  function draw() {
    const steps = told();
    const title = inStories() ? "together" : "howto";
    element.setAttribute("aria-label", t(title));
    fill(element,
      h("header", { class: "howto-top" }, h("h2", {}, t(title)),
        stories().length ? h("button", { class: "show-me chapter", type: "button", "data-testid": "howto-chapter", on: { click: () => turnOver() } }, t(title === "howto" ? "to_together" : "to_howto")) : null,
        h("div", { class: "howto-turn" },
          h("button", { class: "round", type: "button", "aria-label": t("previous_step"), disabled: at === 0 && title === "howto", on: { click: () => turn(-1) } }, icon("back")),
          h("span", {}, t("step_of", { at: at + 1, of: steps.length })),
          h("button", { class: "round flip", type: "button", "aria-label": t("next_step"), disabled: at === steps.length - 1 && (title === "together" || !stories().length), on: { click: () => turn(1) } }, icon("back"))),
        h("button", { class: "round", type: "button", "data-testid": "howto-close", "aria-label": t("put_away"), on: { click: close } }, icon("close"))),
      h("ol", { class: "steps" }, steps.map(({ words, isDone, id }, number) => h("li", { class: isDone ? "step is-done" : "step", "data-testid": `howto-${id}`, "aria-current": number === at ? "step" : null },
        h("span", { class: "step-number", "aria-hidden": "true" }, isDone ? icon("check") : number + 1),
        isDone ? h("span", { class: "sr" }, t("step_done")) : null,
        h("p", { class: "step-words", tabindex: "-1" }, words),
        h("button", { class: "show-me", type: "button", "data-testid": `step-${id}`, on: { click: () => go(number) } },
          t("show_me"), h("span", { class: "sr" }, `: ${t(title === "howto" ? "step" : "story")} ${number + 1}`))))));
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
