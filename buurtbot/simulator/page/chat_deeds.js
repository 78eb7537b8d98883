// What a person can do with the messages of a conversation. Promise: every deed ends in something
// visible: a change in the chat, a toast, or an alert.

import { sim } from "./api.js";
import { waitKey } from "./keyboards.js";
import { openMessageSheet } from "./message_menu.js";
import { t } from "./texts.js";
import { world } from "./world.js";

const ANSWER_WAIT_MS = 15000;

/**
 * @param {object} view the conversation, see chat.js
 * @param {{list: HTMLElement, redraw: () => void, refresh: () => void}} page
 */
export function chatDeeds(view, page) {
  const { phone } = view;
  let pressed = null;
  let timer = 0;

  function wait(key) {
    view.waiting = key;
    page.redraw();
  }

  function answered(answer) {
    if (!pressed) return;
    clearTimeout(timer);
    pressed = null;
    wait(null);
    if (answer?.url) deepLinkFrom(answer.url);
    else if (answer?.text) phone.toast(answer.text, { kind: answer.show_alert ? "alert" : "toast" });
  }

  async function press(message, button) {
    view.followFrom = view.highest; // who presses wants to see what comes of it
    wait(waitKey(message, button));
    clearTimeout(timer);
    const made = await phone.attempt(() => sim.press({ person: view.person, chat: view.chat, message_id: message.message_id, button: button.callback_data }));
    if (!made) {
      wait(null);
      return;
    }
    pressed = { id: made.callback_query_id };
    timer = setTimeout(() => answered({ text: t("no_callback_answer") }), ANSWER_WAIT_MS);
    look();
  }

  /** Asks for the answer: it may have come before we heard its event. */
  async function look() {
    if (!pressed) return;
    const { id } = pressed;
    const found = await sim.callback(id).catch(() => null);
    if (pressed?.id === id && found?.answered) answered(found.answer ?? found);
  }

  function deepLinkFrom(url) {
    const payload = new URL(url, location.href).searchParams.get("start") ?? "";
    phone.go(view.chat, null, { payload });
  }

  return {
    press,
    hear: (event) => { if (event.kind === "callback_answer") look(); },
    command: (text) => phone.attempt(() => sim.say({ ...phone.words(), text })),
    deepLink({ username, payload }) {
      const bot = [...world.bots.values()].find((one) => one.username?.toLowerCase() === username.toLowerCase());
      if (bot) phone.go(bot.id, null, { payload });
      else phone.toast(t("not_in_this_world", { name: `@${username}` }));
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        phone.toast(t("copied", { text }));
      } catch {
        phone.toast(text, { kind: "alert" });
      }
    },
    unsupported: () => phone.toast(t("button_not_here")),
    menu: (message) => openMessageSheet(view, message),
    jump(messageId) {
      const target = page.list.querySelector(`[data-message-id="${messageId}"]`);
      if (!target) {
        phone.toast(t("message_far"));
        return;
      }
      target.scrollIntoView({ block: "center" });
      target.classList.add("pointed-at");
      setTimeout(() => target.classList.remove("pointed-at"), 2000);
    },
  };
}
