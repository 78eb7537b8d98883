// One phone: who holds it, and which screen it shows. Promise: a phone draws itself again from what
// the server says, so it is right after a reload, a lost connection or a restart.

import { Refused, sim } from "./api.js";
import { chatListScreen } from "./chat_list.js";
import { chatScreen } from "./chat.js";
import { fill, h } from "./dom.js";
import { openHolderSheet } from "./holder.js";
import { icon } from "./icons.js";
import { sheetIn } from "./sheet.js";
import { t } from "./texts.js";
import { toastIn } from "./toast.js";
import { topicsScreen } from "./topics.js";
import { initials, personName, suggested, tint, world } from "./world.js";

const PAUSE_MS = 120;
const ROLES = new Set(["resident", "volunteer", "moderator"]);
const CASES = ["brick", "leaf", "canal", "ochre"];

/** The word above a phone: what its holder is to the bot, as far as the demo knows. */
function roleOf(person) {
  const role = Object.entries(suggested()).find(([name, id]) => id === person && ROLES.has(name));
  return role ? t(`role_${role[0]}`) : "";
}

function pickScreen(held) {
  if (!held.chat) return chatListScreen;
  return world.groups.get(held.chat)?.is_forum && !held.thread ? topicsScreen : chatScreen;
}

/**
 * @param {{number: number, held: import("./saved.js").Held, onChange: (onward: boolean) => void, onRemove: (phone) => void, announce: (words: string) => void}} about
 */
export function createPhone(about) {
  const area = h("div", { class: "screen-area" });
  const overlay = h("div", { class: "overlay" });
  const toasts = h("div", { class: "toasts", role: "status", "aria-live": "polite", "data-testid": "toasts" });
  const top = h("header", { class: "phone-top" });
  const inside = h("div", { class: "inside" }, top, area);
  const element = h("section", { class: "phone", tabindex: "-1" }, h("div", { class: "glass" }, inside, overlay, toasts));
  const phone = { ...about, element, inside, overlay, toasts, chats: [], quiet: new Map(), payload: "", blocked: new Set() };
  let screen = null;
  let busy = false;
  let again = false;
  let timer = 0;

  phone.toast = (words, options) => toastIn(phone, words, options);
  phone.sheet = (title, body, options) => sheetIn(phone, title, body, options);
  phone.words = () => ({ person: phone.held.person, chat: phone.held.chat, ...(phone.held.thread ? { thread: phone.held.thread } : {}) });

  /** Does a deed and shows a refusal instead of throwing it. */
  phone.attempt = async (deed) => {
    try {
      return await deed();
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      phone.toast(refused.message || t("no_answer"), { kind: "alert" });
      return null;
    } finally {
      phone.refreshSoon();
    }
  };

  phone.go = (chat, thread = null, { focus = true, payload = "" } = {}) => {
    phone.held.chat = chat;
    phone.held.thread = thread;
    phone.payload = payload;
    show();
    about.onChange(true);
    if (focus) screen.focus();
  };

  /** As it was earlier: the browser went back. */
  phone.showAs = (was) => {
    const other = was.person !== phone.held.person;
    Object.assign(phone.held, was);
    phone.payload = "";
    if (other) phone.chats = [];
    phone.closeSheet?.({ silent: true });
    drawTop();
    show();
    screen.focus();
  };

  phone.hold = (person) => {
    phone.held.person = person;
    phone.chats = [];
    phone.go(null, null, { focus: false });
    drawTop();
    top.querySelector("button")?.focus();
  };

  phone.refreshSoon = (wait = PAUSE_MS) => {
    clearTimeout(timer);
    timer = setTimeout(phone.refresh, wait);
  };

  phone.refresh = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      const { person } = phone.held;
      const chats = await sim.chats(person);
      if (person === phone.held.person) phone.chats = Array.isArray(chats) ? chats : chats.chats ?? [];
      await screen.refresh();
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused; // the status bar already says that we are cut off
    } finally {
      busy = false;
      if (again) {
        again = false;
        phone.refreshSoon();
      }
    }
  };

  phone.hear = (event) => {
    screen?.hear?.(event);
    if (concerns(event, phone.held)) phone.refreshSoon();
  };

  phone.retitle = drawTop;

  phone.redraw = () => {
    drawTop();
    show();
  };

  function show() {
    screen = pickScreen(phone.held)(phone);
    fill(area, screen.element);
    phone.refresh();
  }

  function drawTop() {
    const { person } = phone.held;
    const name = personName(person);
    element.dataset.testid = `phone-${phone.number}`;
    element.id = `phone-${phone.number}`;
    element.dataset.case = CASES[(phone.number - 1) % CASES.length];
    element.setAttribute("aria-label", t("phone_of", { number: phone.number, name }));
    const role = roleOf(person);
    fill(top,
      h("h2", { class: "holder-heading" },
        h("button", { class: "holder", type: "button", "data-testid": "holder", "aria-haspopup": "dialog", on: { click: () => openHolderSheet(phone) } },
          h("span", { class: `portrait ${tint(person)}`, "aria-hidden": "true" }, initials(name)),
          h("span", { class: "holder-words" }, h("span", { class: "holder-name" }, name), role ? h("span", { class: "holder-role" }, role) : null),
          icon("down"), h("span", { class: "sr" }, t("switch_holder")))),
      h("button", { class: "round", type: "button", "data-testid": "remove-phone", "aria-label": t("remove_phone", { number: phone.number }), on: { click: () => about.onRemove(phone) } }, icon("close")));
  }

  drawTop();
  show();
  return phone;
}

/** Whether an event can change what this person sees; when in doubt, yes. */
function concerns(event, held) {
  const chat = event.chat_id ?? event.chat?.id ?? event.chat;
  if (event.kind === "api_call" || event.kind === "webhook" || event.kind === "fault") return false;
  if (chat === undefined || chat === null) return true;
  if (chat === held.person || event.person === held.person) return true;
  return world.groups.has(chat) ? (world.groups.get(chat).members ?? []).some((one) => (one.id ?? one) === held.person) : !world.people.has(chat);
}
