// One conversation on a phone: pinned bar, messages, keyboard, input. Promise: shows what the
// server has, redraws only bubbles that changed, and keeps the place where you were reading.

import { sim } from "./api.js";
import { bubble, goesOn, serviceWords, speaker } from "./bubble.js";
import { chatDeeds } from "./chat_deeds.js";
import { chatBar, pinnedBar } from "./chat_bars.js";
import { composer } from "./composer.js";
import { fill, fingerprint, h, reconcile } from "./dom.js";
import { follower } from "./following.js";
import { stillWhileHeld } from "./held.js";
import { icon } from "./icons.js";
import { plainWords } from "./media.js";
import { markRead } from "./reading.js";
import { oneStop } from "./roving.js";
import { startPanel } from "./start.js";
import { t } from "./texts.js";
import { day } from "./times.js";
import { threadOf } from "./topics.js";
import { chatKind, chatTitle, fullName, personName, topicName, world, worldTime } from "./world.js";

const AT_ONCE = 150;

export function chatScreen(phone) {
  const { person, chat, thread } = phone.held;
  const inGroup = chatKind(chat) === "group";
  const forum = Boolean(world.groups.get(chat)?.is_forum);
  const view = { phone, person, chat, thread, inGroup, forum, messages: [], keyboard: null, pinned: [], limit: AT_ONCE, waiting: null, loaded: false, highest: 0, drawn: 0, followFrom: null };
  view.title = thread ? topicName(chat, thread) : chatTitle(chat);
  view.still = () => phone.held.person === person && phone.held.chat === chat && phone.held.thread === thread;

  const list = h("ol", { class: "messages", "data-testid": "messages" });
  const older = h("button", { class: "older", type: "button", on: { click: () => { view.limit += AT_ONCE; draw(); } } }, t("older"));
  const scroller = h("div", { class: "scroll wallpaper", tabindex: "0", role: "region", "aria-label": t("messages_with", { title: view.title, name: personName(person), number: phone.number }) }, older, list);
  const settleStops = oneStop(list);
  const toEnd = h("button", { class: "round to-end", type: "button", "aria-label": t("to_newest"), hidden: true, on: { click: () => end.follow() } }, icon("down"));
  const still = stillWhileHeld(list);
  const end = follower(scroller, list, (follows) => { toEnd.hidden = follows; });
  const pinnedArea = h("div", { class: "pinned-area" });
  const bar = h("header", { class: "bar" });
  const bottom = h("div", { class: "bottom" });
  const element = h("div", { class: "screen chat-screen", "data-testid": "chat" }, bar, pinnedArea, h("div", { class: "middle" }, scroller, toEnd), bottom);
  view.deeds = chatDeeds(view, { list, redraw: () => draw(), refresh: () => phone.refreshSoon(0) });
  const input = composer(view);

  async function refresh() {
    const answer = await sim.messages(person, chat, thread);
    if (!view.still()) return;
    const before = view.highest;
    const first = !view.loaded;
    takeIn(view, answer);
    view.loaded = true; // before drawing: an empty chat shows START only when it is known to be empty
    draw();
    if (!first) tellNew(view, before);
    const last = view.messages.at(-1);
    if (last) markRead(person, chat, thread, last.message_id);
  }

  function draw() {
    if (still.waits(draw)) return;
    const answered = view.followFrom !== null && view.highest > view.followFrom;
    const spoke = view.messages.at(-1)?.from_self && view.highest !== view.drawn;
    const stay = !end.follows() && view.loaded && !answered && !spoke;
    if (answered && !view.waiting) view.followFrom = view.highest;
    view.drawn = view.highest;
    const shown = view.messages.slice(-view.limit);
    older.hidden = shown.length === view.messages.length;
    reconcile(list, withDays(shown), {
      key: (item) => item.key,
      mark: (item) => (item.day ? item.day : fingerprint([item.message, goesOn(item.message, item.before), waitingIn(view, item.message)])),
      draw: (item) => (item.day ? h("li", { class: "day" }, h("p", {}, item.day)) : bubble(item.message, { inGroup, before: item.before, waiting: view.waiting, deeds: view.deeds })),
    });
    settleStops();
    chatBar(bar, view);
    pinnedBar(pinnedArea, view);
    drawBottom();
    if (!stay) end.follow();
  }

  function drawBottom() {
    const untouched = chatKind(chat) === "bot" && view.loaded && ((!view.messages.length && !view.started) || phone.payload || view.blocked);
    const wanted = untouched ? "start" : "input";
    if (bottom.dataset.shows === wanted) {
      if (!untouched) input.update();
      return;
    }
    bottom.dataset.shows = wanted;
    fill(bottom, untouched ? startPanel(view) : input.element);
    if (!untouched) input.update();
  }
  view.redraw = draw;

  draw();
  return {
    element, refresh, hear: (event) => view.deeds.hear(event),
    focus: () => (bottom.querySelector("textarea, [data-testid=start]") ?? bar.querySelector("button")).focus(),
  };
}

/** Reads the server's answer into the view. */
function takeIn(view, answer) {
  const all = answer.messages ?? (Array.isArray(answer) ? answer : []);
  view.messages = view.forum && view.thread ? all.filter((one) => threadOf(one) === view.thread) : all;
  view.keyboard = answer.reply_keyboard ?? answer.keyboard ?? answer.reply_markup ?? null;
  view.pinned = (answer.pinned ?? []).map((one) => (typeof one === "object" ? one : all.find((message) => message.message_id === one))).filter(Boolean);
  view.blocked = Boolean(answer.blocked ?? view.phone.blocked.has(`${view.person}/${view.chat}`));
  view.started = Boolean(answer.started);
  view.highest = Math.max(0, ...view.messages.map((one) => one.message_id));
}

/** Only the message that waits for an answer has to change when a press begins or ends. */
function waitingIn(view, message) {
  return view.waiting?.startsWith(`${message.message_id}:`) ? view.waiting : null;
}

/** Says new messages aloud, once, for people who listen to this page. */
function tellNew(view, before) {
  for (const message of view.messages) {
    if (message.message_id <= before || message.from_self || message.deleted) continue;
    view.phone.announce(`${fullName(world.people.get(view.person))}: ${fullName(speaker(message))}: ${serviceWords(message) || plainWords(message)}`);
  }
}

function withDays(messages) {
  const items = [];
  let today = "";
  let before;
  for (const message of messages) {
    const name = day(message.date * 1000, worldTime());
    if (name !== today) items.push({ key: `day-${name}`, day: name });
    today = name;
    items.push({ key: `m${message.message_id}`, message, before });
    before = message;
  }
  return items;
}
