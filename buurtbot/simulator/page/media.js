// What a message holds besides text: place, voice, picture and so on. Promise: everything has a
// picture for the eye and a sentence for the ear; the media themselves are stand-ins.

import { h, svg } from "./dom.js";
import { icon } from "./icons.js";
import { nearestPlace } from "./places.js";
import { t } from "./texts.js";

const KINDS = [
  ["venue", (m) => place(m.venue.location, m.venue.title)],
  ["location", (m) => place(m.location)],
  ["contact", (m) => card("contact", t("contact"), `${[m.contact.first_name, m.contact.last_name].filter(Boolean).join(" ")} ${m.contact.phone_number}`)],
  ["voice", (m) => voice(m.voice)],
  ["photo", () => photo()],
  ["sticker", (m) => h("p", { class: "sticker-shown", role: "img", "aria-label": `${t("sticker")} ${m.sticker.emoji ?? ""}` }, m.sticker.emoji ?? "☼")],
  ["video_note", () => card("photo", t("video_note"), "")],
  ["video", () => card("photo", t("video"), "")],
  ["audio", () => card("voice", t("audio"), "")],
  ["document", (m) => card("copy", t("document"), m.document.file_name ?? "")],
  ["poll", (m) => card("topic", t("poll"), m.poll.question)],
  ["dice", (m) => card("sticker", t("dice"), String(m.dice.value ?? ""))],
];

/** The part of the bubble that is not text, or null. */
export function mediaOf(message) {
  const found = KINDS.find(([name]) => message[name]);
  return found ? found[1](message) : null;
}

/** A message in plain words: for lists, quotes and screen readers. */
export function plainWords(message) {
  if (!message) return "";
  const words = message.text ?? message.caption;
  if (words) return words;
  const found = KINDS.find(([name]) => message[name]);
  return found ? t(found[0]) : t("message");
}

function card(picture, title, words) {
  return h("p", { class: "card-in-chat" }, icon(picture), h("span", {}, h("strong", {}, title), words ? ` ${words}` : ""));
}

function place(at, title) {
  const near = nearestPlace({ lat: at.latitude, lon: at.longitude });
  const numbers = `${at.latitude.toFixed(5)}, ${at.longitude.toFixed(5)}`;
  const picture = svg("svg", { class: "place-picture", viewBox: "0 0 240 96", "aria-hidden": "true", focusable: "false" },
    svg("rect", { class: "ground", width: 240, height: 96 }),
    svg("path", { class: "water", d: "M0 84 C60 66 120 92 240 70 V96 H0z" }),
    svg("path", { class: "road", d: "M-5 30 L110 48 L245 22 M70 -5 L110 48 L128 100 M180 -5 L172 36 L200 100" }),
    svg("path", { class: "pin", d: "M120 62 c-9-9-14-15-14-23 a14 14 0 0 1 28 0 c0 8-5 14-14 23z" }),
    svg("circle", { class: "pin-eye", cx: 120, cy: 39, r: 5 }));
  return h("div", { class: "place" }, picture,
    h("p", {}, h("strong", {}, title ?? (near ? t("near", { place: near.name }) : t("location"))), h("span", { class: "soft" }, ` ${numbers}`)));
}

function voice(voiceNote) {
  const bars = [5, 9, 14, 8, 18, 11, 22, 15, 9, 19, 24, 13, 17, 8, 12, 20, 10, 6, 14, 9, 5];
  const wave = svg("svg", { class: "wave", viewBox: "0 0 126 28", "aria-hidden": "true", focusable: "false" },
    bars.map((high, at) => svg("rect", { x: at * 6, y: (28 - high) / 2, width: 3, height: high, rx: 1.5 })));
  const seconds = voiceNote?.duration ?? 5;
  return h("p", { class: "voice-note" }, icon("voice"), wave,
    h("span", {}, h("span", { class: "sr" }, `${t("voice")} `), `0:${String(seconds % 60).padStart(2, "0")}`));
}

function photo() {
  return h("div", { class: "photo", role: "img", "aria-label": t("photo_standin") },
    svg("svg", { viewBox: "0 0 240 140", "aria-hidden": "true", focusable: "false" },
      svg("rect", { class: "sky", width: 240, height: 140 }),
      svg("circle", { class: "sun", cx: 196, cy: 34, r: 16 }),
      svg("path", { class: "roof-a", d: "M20 140V70l34-28 34 28v70z" }),
      svg("path", { class: "roof-b", d: "M88 140V58h14V46h12V36h16v10h12v12h14v82z" }),
      svg("path", { class: "roof-c", d: "M156 140V76l30-24 30 24v64z" }),
      svg("path", { class: "windows", d: "M42 84h10v14H42zM58 84h10v14H58zM104 72h10v16h-10zM130 72h10v16h-10zM104 102h10v16h-10zM130 102h10v16h-10zM172 90h10v14h-10zM190 90h10v14h-10z" })));
}
