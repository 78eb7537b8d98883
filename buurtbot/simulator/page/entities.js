// Text with Telegram `entities`, as page elements. Promise: made of text nodes only; a link opens
// nothing but http(s), mailto, tel or a chat in this page.

import { h } from "./dom.js";
import { t } from "./texts.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

/**
 * @param {string} text
 * @param {Array<object>} entities offsets and lengths in UTF-16 units, as JavaScript counts too
 * @param {{command: (text: string) => void, deepLink: (link: object) => void}} deeds
 * @returns {Array<Node|string>}
 */
export function richText(text, entities, deeds) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return stretch(text, sorted, 0, text.length, deeds);
}

function stretch(text, entities, from, to, deeds) {
  const made = [];
  let at = from;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) continue;
    if (entity.offset > at) made.push(text.slice(at, entity.offset));
    const within = entities.slice(index + 1).filter((one) => one.offset < end);
    const words = text.slice(entity.offset, end);
    made.push(element(entity, words, stretch(text, within, entity.offset, end, deeds), deeds));
    at = end;
  }
  if (at < to) made.push(text.slice(at, to));
  return made;
}

function element(entity, words, inside, deeds) {
  switch (entity.type) {
    case "pre": return h("pre", { tabindex: "0" }, h("code", {}, inside));
    case "text_link": return link(entity.url, inside, deeds);
    case "url": return link(/^[a-z]+:/i.test(words) ? words : `https://${words}`, inside, deeds);
    case "email": return link(`mailto:${words}`, inside, deeds);
    case "phone_number": return link(`tel:${words.replace(/[^+\d]/g, "")}`, inside, deeds);
    case "bot_command":
      return h("button", { class: "in-text", type: "button", on: { click: () => deeds.command(words) } }, inside);
    case "spoiler": return spoiler(inside);
    case "mention": case "hashtag": case "cashtag": case "text_mention":
      return h("span", { class: "mention" }, inside);
    default: return h(TAGS[entity.type] ?? "span", {}, inside);
  }
}

function spoiler(inside) {
  const cover = h("button", { class: "spoiler", type: "button", "aria-label": t("spoiler_show") },
    h("span", { "aria-hidden": "true" }, inside));
  cover.addEventListener("click", () => cover.replaceWith(h("span", {}, inside)));
  return cover;
}

/** A link; one to a bot of this world opens that chat on the same phone. */
export function link(url, inside, deeds, about = {}) {
  const inPage = deepLinkOf(url);
  if (inPage) {
    const open = () => deeds.deepLink(inPage);
    return h("button", { class: "in-text", type: "button", ...about, on: { click: open } }, inside);
  }
  if (!/^(https?:|mailto:|tel:)/i.test(url)) return h("span", about, inside);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer", ...about }, inside);
}

/** @returns {{username: string, payload: string}|null} for t.me/some_bot?start=x and tg://resolve */
export function deepLinkOf(url) {
  const web = /^(?:https?:\/\/)?t(?:elegram)?\.me\/(\w{4,})\/?(?:\?(.*))?$/i.exec(url);
  const own = /^tg:\/\/resolve\/?\?(.*)$/i.exec(url);
  if (!web && !own) return null;
  const query = new URLSearchParams(web ? web[2] ?? "" : own[1]);
  const username = web ? web[1] : query.get("domain");
  return username ? { username, payload: query.get("start") ?? "" } : null;
}
