// "Who holds this phone": everyone of the pretend world, and a way to add someone. Promise: any
// person can be played; a new one exists from the moment you press the button.

import { sim } from "./api.js";
import { fill, freshId, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";
import { fullName, initials, refreshWorld, tint, world } from "./world.js";

export function openHolderSheet(phone) {
  phone.sheet(t("who_holds"), (close) => {
    const list = h("ul", { class: "plain-list people", "data-testid": "people" });
    const count = h("p", { class: "soft", role: "status" });
    const field = freshId("find");
    const search = h("input", { id: field, type: "search", autocomplete: "off", "data-testid": "find-person", on: { input: () => show() } });
    const show = () => showPeople(phone, close, list, count, search.value);
    show();
    return [
      newPersonForm(phone, close),
      h("label", { for: field }, t("find_person")), search, count, list,
    ];
  }, { testid: "holder-sheet", focus: "[data-testid=find-person]" });
}

function showPeople(phone, close, list, count, wanted) {
  const seek = wanted.trim().toLowerCase();
  const found = [...world.people.values()]
    .filter((person) => `${fullName(person)} ${person.username ?? ""}`.toLowerCase().includes(seek))
    .sort((a, b) => fullName(a).localeCompare(fullName(b)));
  count.textContent = seek ? t("people_found", { count: found.length }) : "";
  fill(list, found.map((person) => h("li", {}, h("button", {
    class: "person", type: "button", "data-testid": `person-${person.id}`,
    "aria-current": person.id === phone.held.person ? "true" : null,
    on: { click: () => { close({ silent: true }); phone.hold(person.id); } },
  },
  h("span", { class: `portrait ${tint(person.id)}`, "aria-hidden": "true" }, initials(fullName(person))),
  h("span", {}, fullName(person), person.username ? h("span", { class: "soft" }, ` @${person.username}`) : null),
  person.id === phone.held.person ? icon("check") : null))));
}

function newPersonForm(phone, close) {
  const [name, lang] = [freshId("name"), freshId("lang")];
  const nameField = h("input", { id: name, name: "name", autocomplete: "off", required: true, maxlength: "64", "data-testid": "new-person-name" });
  const langField = h("select", { id: lang, name: "language" },
    [["nl", "Nederlands"], ["en", "English"], ["tr", "Türkçe"], ["ar", "العربية"], ["pl", "Polski"], ["uk", "Українська"]]
      .map(([code, words]) => h("option", { value: code, lang: code }, words)));
  const make = async (event) => {
    event.preventDefault();
    const made = await phone.attempt(() => sim.newPerson({ name: nameField.value.trim(), language_code: langField.value }));
    if (!made) return;
    await refreshWorld();
    close({ silent: true });
    phone.hold(made.id ?? made.person?.id);
  };
  return h("details", { class: "new-person" }, h("summary", { "data-testid": "new-person" }, icon("add"), t("new_person")),
    h("form", { on: { submit: make } },
      h("label", { for: name }, t("name")), nameField,
      h("label", { for: lang }, t("app_language")), langField,
      h("button", { class: "big primary", "data-testid": "make-person" }, t("make_person"))));
}
