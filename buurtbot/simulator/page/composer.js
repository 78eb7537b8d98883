// Where you write: input, attach, commands, the bot's big buttons, answer and edit modes. Promise:
// what you typed stays when you look at another chat; Enter sends, Shift+Enter starts a line.

import { openAttachSheet, openContactSheet } from "./attach.js";
import { sim } from "./api.js";
import { isClosedTopic } from "./chat_bars.js";
import { commandList, commandsOf } from "./commands.js";
import { fill, fingerprint, freshId, h } from "./dom.js";
import { icon } from "./icons.js";
import { replyKeyboard } from "./keyboards.js";
import { openLocationSheet } from "./location.js";
import { plainWords } from "./media.js";
import { recall, remember } from "./saved.js";
import { t } from "./texts.js";
import { isAdmin } from "./world.js";

/** What is typed and not sent stays, also after a reload; only of chats where something stands. */
function keepDraft(key, words) {
  const { [key]: before = "", ...others } = recall("drafts", {});
  if (before !== words) remember("drafts", words ? { ...others, [key]: words } : others);
}

/** @param {object} view the conversation, see chat.js; gets `answering` and `editing` */
export function composer(view) {
  const { phone, person, chat } = view;
  const draftKey = `${person}/${chat}/${view.thread ?? ""}`;
  const field = freshId("input");
  let mode = null; // {kind: "reply"|"edit"|"forced", message}
  let hiddenKeyboard = "";
  let anonymous = phone.anonymous ?? false;

  const input = h("textarea", { id: field, rows: "1", "data-testid": "input", placeholder: t("message_placeholder"), "aria-describedby": `${field}-mode` });
  input.value = recall("drafts", {})[draftKey] ?? "";
  const modeArea = h("div", { class: "mode", id: `${field}-mode` });
  const suggestions = h("div", { class: "suggestions" });
  const keyboardArea = h("div", { class: "keyboard-area" });
  const closedNote = h("p", { class: "closed-note" });
  const keyboardToggle = h("button", { class: "round", type: "button", "data-testid": "keyboard-toggle", on: { click: () => toggleKeyboard() } }, icon("keyboard"));
  const slash = h("button", { class: "round", type: "button", "data-testid": "commands", "aria-label": t("commands"), on: { click: () => { input.value = "/"; changed(); input.focus(); } } }, icon("commands"));
  const attach = h("button", { class: "round", type: "button", "data-testid": "attach", "aria-haspopup": "dialog", "aria-label": t("attach"), on: { click: () => openAttachSheet(view, say) } }, icon("attach"));
  const anonymousBox = h("input", { type: "checkbox", "data-testid": "anonymous", checked: anonymous, on: { change: (event) => { anonymous = phone.anonymous = event.target.checked; } } });
  const anonymousRow = h("label", { class: "anonymous" }, anonymousBox, h("span", {}, t("post_anonymously")));
  const form = h("form", { class: "writing", on: { submit: (event) => { event.preventDefault(); send(); } } },
    attach, slash, h("label", { class: "sr", for: field }, t("message_to", { title: view.title })), input, keyboardToggle,
    h("button", { class: "round send", "data-testid": "send", "aria-label": t("send") }, icon("send")));
  const element = h("div", { class: "composer" }, suggestions, modeArea, keyboardArea, closedNote, anonymousRow, form);

  async function say(words) {
    const extra = {};
    if (mode && mode.kind !== "edit") extra.reply_to = mode.message.message_id;
    if (anonymous && isAdmin(chat, person)) extra.anonymous = true;
    setMode(null);
    return phone.attempt(() => sim.say({ ...phone.words(), ...extra, ...words }));
  }

  async function send() {
    const text = input.value.trim();
    if (!text) return;
    const editing = mode?.kind === "edit" ? mode.message : null;
    input.value = "";
    changed();
    const said = await say(editing ? { text, edit_of: editing.message_id } : { text });
    if (said || input.value) return;
    input.value = text; // refused: give the words back
    changed();
  }

  function changed() {
    keepDraft(draftKey, input.value);
    input.style.blockSize = "auto";
    input.style.blockSize = `${Math.min(input.scrollHeight + 2, 132)}px`;
    commandList(suggestions, view, input, (words) => { input.value = ""; changed(); input.focus(); say({ text: words }); });
  }

  function setMode(next) {
    mode = next;
    fill(modeArea, next ? [
      icon(next.kind === "edit" ? "edit" : "reply"),
      h("p", {}, h("strong", {}, t(next.kind === "edit" ? "editing" : "replying")), h("span", {}, plainWords(next.message))),
      h("button", { class: "round", type: "button", "data-testid": "stop-mode", "aria-label": t("cancel"), on: { click: () => { setMode(null); input.focus(); } } }, icon("close")),
    ] : null);
    if (!next) input.placeholder = t("message_placeholder");
  }

  view.answering = (message) => { setMode({ kind: "reply", message }); input.focus(); };
  view.editing = (message) => { setMode({ kind: "edit", message }); input.value = message.text; changed(); input.focus(); };

  function toggleKeyboard() {
    const mark = fingerprint(view.keyboard);
    hiddenKeyboard = hiddenKeyboard === mark ? "" : mark;
    phone.quiet.set(draftKey, hiddenKeyboard);
    drawKeyboard();
  }

  function choose(button) {
    if (view.keyboard?.one_time_keyboard) toggleKeyboard();
    if (button.request_location) openLocationSheet(view, say, { own: true });
    else if (button.request_contact) openContactSheet(view, say, { own: true });
    else say({ text: button.text });
    if (!button.request_location && !button.request_contact) input.focus();
  }

  function drawKeyboard() {
    hiddenKeyboard = phone.quiet.get(draftKey) ?? "";
    const has = Boolean(view.keyboard?.keyboard?.length);
    const mark = fingerprint(view.keyboard);
    const shown = has && hiddenKeyboard !== mark;
    keyboardToggle.hidden = !has;
    keyboardToggle.setAttribute("aria-expanded", String(shown));
    keyboardToggle.setAttribute("aria-label", t(shown ? "hide_keyboard" : "show_keyboard"));
    const drawn = shown ? mark : "";
    if (keyboardArea.dataset.mark === drawn) return;
    const heldFocus = keyboardArea.contains(document.activeElement);
    keyboardArea.dataset.mark = drawn;
    fill(keyboardArea, shown ? replyKeyboard(view.keyboard, choose) : null);
    if (heldFocus) (keyboardArea.querySelector("button") ?? input).focus();
    if (shown && view.keyboard.input_field_placeholder) input.placeholder = view.keyboard.input_field_placeholder;
  }

  /** A bot that asks for an answer puts us in answer mode, once per question. */
  function followForceReply() {
    const asked = view.messages.at(-1);
    const forced = view.keyboard?.force_reply ? view.keyboard : asked?.reply_markup?.force_reply ? asked.reply_markup : null;
    if (!forced || !asked || asked.from_self || phone.quiet.get(`forced/${draftKey}`) === asked.message_id) return;
    phone.quiet.set(`forced/${draftKey}`, asked.message_id);
    setMode({ kind: "forced", message: asked });
    if (forced.input_field_placeholder) input.placeholder = forced.input_field_placeholder;
  }

  function update() {
    slash.hidden = !commandsOf(view).length;
    const admin = isAdmin(chat, person);
    anonymousRow.hidden = !admin;
    closedNote.hidden = !isClosedTopic(view);
    closedNote.textContent = t(admin ? "topic_closed_admin" : "topic_closed");
    form.hidden = isClosedTopic(view) && !admin;
    drawKeyboard();
    followForceReply();
    if (mode && !view.messages.some((one) => one.message_id === mode.message.message_id && !one.deleted)) setMode(null);
  }

  input.addEventListener("input", changed);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === "ArrowUp" && suggestions.childElementCount) {
      event.preventDefault();
      [...suggestions.querySelectorAll("button")].at(-1).focus();
    } else if (event.key === "Escape") {
      if (mode) setMode(null);
      fill(suggestions);
    }
  });
  requestAnimationFrame(changed);
  return { element, update };
}
