// Things that can go wrong with the real Telegram, to try on purpose. Promise: each is explained in
// plain words, what is on now can be seen, and everything can be turned off again.

import { Refused, sim } from "./api.js";
import { fill, freshId, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";
import { world } from "./world.js";

/** What each kind needs: a number of times, or a number of seconds, with a first value. */
const KINDS = [
  { kind: "429", count: 20 }, { kind: "500", count: 10 }, { kind: "slow", seconds: 5, count: 10 },
  { kind: "drop", count: 5 }, { kind: "duplicate", count: 10 }, { kind: "reorder", seconds: 3, count: 10 },
  { kind: "outage", seconds: 30 },
];

/** @returns {{element: HTMLDialogElement, open: () => void, draw: () => void}} */
export function faultsDrawer(onChange) {
  const active = h("div", { "data-testid": "active-faults" });
  const said = h("p", { class: "wrong", role: "status" });
  const heading = freshId("faults");
  const element = h("dialog", { class: "drawer", "aria-labelledby": heading, "data-testid": "faults-drawer" });
  const bot = h("select", { id: freshId("bot"), "data-testid": "fault-bot" });

  async function attempt(deed) {
    said.textContent = "";
    try {
      await deed();
      world.faults = listFrom(await sim.faults());
      drawActive();
      onChange();
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      said.textContent = refused.message || t("no_answer");
    }
  }

  function cause(kind, numbers) {
    const target = bot.value ? { bot: bot.value } : {};
    return attempt(() => sim.cause({ kind, ...numbers, ...target }));
  }

  function drawActive() {
    fill(active, world.faults.length
      ? [h("ul", { class: "plain-list active-faults" }, world.faults.map((fault) => activeRow(fault, attempt))),
        h("button", { class: "big", type: "button", "data-testid": "faults-off", on: { click: () => attempt(() => sim.mend()) } }, icon("check"), t("all_off"))]
      : h("p", { class: "calm" }, icon("check"), t("no_faults")));
  }

  function draw() {
    fill(bot, h("option", { value: "" }, t("all_bots")), [...world.bots.values()].map((one) => h("option", { value: one.username }, one.name)));
    fill(element, h("div", { class: "drawer-inside" },
      h("header", { class: "sheet-top" }, h("h2", { id: heading }, t("faults")),
        h("button", { class: "round", type: "button", "data-testid": "faults-close", "aria-label": t("close"), on: { click: () => element.close() } }, icon("close"))),
      h("div", { class: "sheet-body" },
        h("p", {}, t("faults_words")), h("h3", {}, t("on_now")), active, said,
        h("h3", {}, t("try_one")), h("label", { for: bot.id }, t("for_which_bot")), bot,
        h("ul", { class: "plain-list fault-list" }, KINDS.map((one) => faultCard(one, cause))))));
    drawActive();
  }

  element.addEventListener("click", (event) => { if (event.target === element) element.close(); });
  return {
    element, draw,
    open() {
      draw();
      element.showModal();
      element.querySelector("h2").focus?.();
    },
  };
}

const listFrom = (answer) => (Array.isArray(answer) ? answer : answer.faults ?? []);

function activeRow(fault, attempt) {
  const left = fault.count ? t("fired_of", { fired: fault.fired ?? 0, count: fault.count }) : t("fired", { fired: fault.fired ?? 0 });
  return h("li", {}, h("span", {}, h("strong", {}, t(`fault_${fault.kind}`)), ` ${fault.bot ? `@${fault.bot}` : t("all_bots")}, ${left}`),
    h("button", { class: "big small", type: "button", "data-testid": `fault-off-${fault.id}`, "aria-label": `${t("turn_off")}: ${t(`fault_${fault.kind}`)}`, on: { click: () => attempt(() => sim.mend(fault.id)) } }, t("turn_off")));
}

function faultCard({ kind, count, seconds }, cause) {
  const fields = [count && ["count", count, "times"], seconds && ["seconds", seconds, "seconds"]].filter(Boolean).map(([name, first, words]) => {
    const id = freshId(name);
    const input = h("input", { id, type: "number", min: "1", max: "600", required: true, name, inputmode: "numeric" });
    input.value = first;
    return { name, input, shown: h("span", { class: "number" }, h("label", { for: id }, t(words)), input) };
  });
  const submit = (event) => {
    event.preventDefault();
    cause(kind, Object.fromEntries(fields.map(({ name, input }) => [name, Number(input.value)])));
  };
  return h("li", {}, h("h4", {}, t(`fault_${kind}`)), h("p", {}, t(`fault_${kind}_words`)),
    h("form", { on: { submit } }, fields.map((one) => one.shown),
      h("button", { class: "big small primary", "data-testid": `fault-${kind}`, "aria-label": `${t("turn_on")}: ${t(`fault_${kind}`)}` }, t("turn_on"))));
}
