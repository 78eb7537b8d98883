// The paperclip: everything a person can send besides text. Promise: media are stand-ins (a bot
// gets a real voice message or photo object, without real sound or picture).

import { freshId, h } from "./dom.js";
import { icon } from "./icons.js";
import { openLocationSheet } from "./location.js";
import { t } from "./texts.js";
import { fullName, world } from "./world.js";

const STICKERS = [["👍", "sticker_thumb"], ["❤️", "sticker_heart"], ["🎉", "sticker_party"], ["🙏", "sticker_thanks"]];

/** @param {object} view @param {(words: object) => Promise<any>} say */
export function openAttachSheet(view, say) {
  const { phone } = view;
  phone.sheet(t("attach"), (close) => {
    const tile = (testid, picture, words, act) => h("li", {}, h("button", { class: "tile", type: "button", "data-testid": testid, on: { click: act } }, icon(picture), words));
    const send = (words) => () => { close(); say(words); };
    return h("ul", { class: "plain-list tiles" },
      tile("attach-location", "pin", t("location"), () => { close({ silent: true }); openLocationSheet(view, say); }),
      tile("attach-voice", "voice", t("voice"), send({ voice: true })),
      tile("attach-photo", "photo", t("photo"), send({ photo: true })),
      tile("attach-contact", "contact", t("contact"), () => { close({ silent: true }); openContactSheet(view, say); }),
      STICKERS.map(([emoji, name]) => tile(`attach-${name}`, "sticker", t(name), send({ sticker: emoji }))));
  }, { testid: "attach-sheet", focus: ".tile" });
}

/** Share a phone number: your own when the bot asks for it, or anyone's from the paperclip. */
export function openContactSheet(view, say, { own = false } = {}) {
  const { phone } = view;
  const me = world.people.get(view.person);
  phone.sheet(t(own ? "share_number" : "share_contact"), (close) => {
    const field = freshId("who");
    const pick = h("select", { id: field, "data-testid": "contact-who" },
      [me, ...[...world.people.values()].filter((one) => one !== me)].filter(Boolean)
        .map((one) => h("option", { value: one.id }, one === me ? t("myself", { name: fullName(one) }) : fullName(one))));
    const share = () => { close(); say({ contact: own ? { person: view.person } : { person: Number(pick.value) } }); };
    return [
      own ? h("p", {}, t("share_number_words")) : [h("label", { for: field }, t("whose_number")), pick],
      h("button", { class: "big primary", type: "button", "data-testid": "share-contact", "data-first": true, on: { click: share } }, icon("contact"), t("share")),
    ];
  }, { testid: "contact-sheet" });
}
