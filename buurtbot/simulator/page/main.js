// Puts the page together: header, steps, phones, stream. Promise: whatever happens in the world is
// on every phone that may see it, without reloading.

import { faultsDrawer } from "./faults.js";
import { fill, h } from "./dom.js";
import { pageHeader } from "./header.js";
import { firstBot, howto } from "./howto.js";
import { listen } from "./live.js";
import { onReach } from "./api.js";
import { otherDoors } from "./doors.js";
import { createPhone } from "./phone.js";
import { phonesInAddress, putInAddress, recall, remember } from "./saved.js";
import { chooseLanguage, t } from "./texts.js";
import { walkMap } from "./walk_map.js";
import { personName, refreshScenery, refreshWalks, refreshWorld, suggested, world } from "./world.js";

const WORLD_PAUSE_MS = 300;
const WALKS_PAUSE_MS = 250;
const CHANGES_NO_WALK = new Set(["api_call", "webhook", "fault"]);
const CHANGES_WORLD = new Set(["topic", "member", "person", "group", "bot", "fault", "world", "block", "clock", "reset"]);

const street = h("main", { class: "street", id: "phones", tabindex: "-1" });
const tabs = h("nav", { class: "tabs" });
const announcer = h("div", { class: "sr", role: "log", "aria-live": "polite", "data-testid": "announcer" });
const skips = h("nav", { class: "skips" });
const phones = [];
let shownTab = 0;
let worldTimer = 0;
let walksTimer = 0;
let mapShown = false;

const map = walkMap({ held: () => phones.map((phone) => phone.held.person), close: () => showMap(false), announce });
const drawer = faultsDrawer(() => header.drawFaults());
const doors = otherDoors();
const steps = howto(bring, bringAll);
const header = pageHeader({
  faults: () => drawer.open(),
  language: (code) => { remember("language", code); chooseLanguage(code); redrawAll(); document.querySelector("[data-testid=language]").focus(); },
  help: () => steps.show(),
  addPhone: () => addPhone({ person: nextPerson(), chat: null, thread: null }, { focus: true }),
  map: () => showMap(!mapShown),
  announce,
  mapShown: () => mapShown,
});

/** Beside the phones or away; on a narrow screen it has a tab, and is always there. */
function showMap(shown) {
  mapShown = shown;
  remember("map", shown ? "shown" : "away");
  map.element.classList.toggle("away", !shown);
  header.draw();
  document.querySelector("[data-testid=map-toggle]").focus();
}

function announce(words) {
  announcer.append(h("p", {}, words));
  while (announcer.childElementCount > 20) announcer.firstElementChild.remove();
}

/** @param {boolean} [onward] whether Back in the browser leads to how it was */
function save(onward = false) {
  putInAddress(phones.map((phone) => phone.held), onward);
  drawTabs();
  map.draw();
}

function addPhone(held, { focus = false } = {}) {
  const phone = createPhone({ number: phones.length + 1, held, onChange: save, onRemove: removePhone, announce });
  phones.push(phone);
  street.insertBefore(phone.element, map.element);
  if (focus) showTab(phones.length - 1);
  save();
  if (focus) phone.element.querySelector("[data-testid=holder]").focus();
}

/** Back in the browser: each phone goes a screen back, to what it showed then. */
function goBack() {
  phonesInAddress().forEach((was, at) => {
    const { held } = phones[at] ?? {};
    if (!held || !world.people.has(was.person)) return;
    if (["person", "chat", "thread"].every((name) => held[name] === was[name])) return;
    phones[at].showAs(was);
  });
  drawTabs();
  map.draw();
}

function removePhone(gone) {
  if (phones.length === 1) {
    gone.toast(t("last_phone"));
    return;
  }
  const at = phones.indexOf(gone);
  phones.splice(at, 1);
  gone.element.remove();
  phones.forEach((phone, index) => { phone.number = index + 1; phone.retitle(); });
  showTab(Math.max(0, at - 1));
  save();
  phones[shownTab].element.querySelector("[data-testid=holder]").focus();
}

/** On a narrow screen one phone is shown at a time, or the map, which comes after the last. */
function showTab(at) {
  shownTab = Math.min(at, phones.length);
  phones.forEach((phone, index) => phone.element.classList.toggle("front", index === shownTab));
  map.element.classList.toggle("front", shownTab === phones.length);
  drawTabs();
}

function goToMap() {
  if (!mapShown) showMap(true);
  showTab(phones.length);
  map.element.focus();
}

function drawTabs() {
  tabs.setAttribute("aria-label", t("phones"));
  const tab = (index, testid, about, words) => h("button", {
    type: "button", "data-testid": testid, "aria-current": index === shownTab ? "true" : null, on: { click: () => showTab(index) }, ...about,
  }, words);
  fill(tabs, phones.map((phone, index) => tab(index, `tab-${index + 1}`, { "data-case": phone.element.dataset.case }, personName(phone.held.person).split(" ")[0])),
    tab(phones.length, "tab-map", { "data-case": "ochre" }, t("map_beside")));
  skips.setAttribute("aria-label", t("skip"));
  fill(skips, phones.map((phone, index) => h("a", { href: `#phone-${index + 1}`, on: { click: (event) => { event.preventDefault(); showTab(index); phone.element.focus(); } } },
    t("skip_to_phone", { number: index + 1, name: personName(phone.held.person) }))),
  h("a", { href: "#walk-map", on: { click: (event) => { event.preventDefault(); goToMap(); } } }, t("skip_to_map")));
}

/** A step of the how-to: the right phone, held by the right person, with the right chat open. */
function bring(person, role, chat) {
  const place = { resident: 0, volunteer: 1, moderator: 2 }[role] ?? 0;
  let at = phones.findIndex((phone) => phone.held.person === person);
  if (at < 0) at = Math.min(place, phones.length - 1);
  if (person !== undefined && phones[at].held.person !== person) phones[at].hold(person);
  showTab(at);
  phones[at].element.scrollIntoView({ inline: "nearest", block: "nearest" });
  if (chat) phones[at].go(chat);
}

/** A story: as many phones as it needs, held by who is in it. */
function bringAll(story) {
  while (phones.length < story.length) addPhone(story[phones.length]);
  story.forEach((held, at) => phones[at].showAs(held));
  save(true);
  showTab(0);
  phones[0].element.scrollIntoView({ inline: "nearest", block: "nearest" });
}

function nextPerson() {
  const held = new Set(phones.map((phone) => phone.held.person));
  return [...world.people.keys()].find((id) => !held.has(id)) ?? phones[0].held.person;
}

/** Three phones to begin with: someone who asks, someone who helps, and the desk. */
function firstPhones() {
  const { resident, volunteer, moderator, staff_group: desk } = suggested();
  const others = [...world.people.keys()];
  const pick = (id, at) => (world.people.has(id) ? id : others[at] ?? others[0]);
  const bot = firstBot()?.id ?? null;
  const group = [...world.groups.values()].find((one) => one.id === desk) ?? [...world.groups.values()].find((one) => one.is_forum);
  const staff = world.people.has(moderator) ? moderator : group?.members?.map((one) => one.id ?? one).find((id) => world.people.has(id));
  return [{ person: pick(resident, 0), chat: bot, thread: null }, { person: pick(volunteer, 1), chat: bot, thread: null }, { person: staff ?? pick(undefined, 2), chat: staff ? group.id : null, thread: null }];
}

function redrawAll() {
  document.title = `buurtbot · ${t("practice_street")}`;
  header.draw();
  steps.draw();
  doors.draw();
  phones.forEach((phone) => phone.redraw());
  save();
}

function refreshWorldSoon() {
  clearTimeout(worldTimer);
  worldTimer = setTimeout(async () => {
    await refreshWorld().catch(() => {});
    header.drawFaults();
    header.tick();
    map.draw();
    phones.forEach((phone) => phone.refreshSoon(0));
  }, WORLD_PAUSE_MS);
}

function refreshWalksSoon() {
  clearTimeout(walksTimer);
  walksTimer = setTimeout(async () => {
    await refreshWalks();
    steps.lookAtWalks();
    map.draw();
  }, WALKS_PAUSE_MS);
}

function hear(event) {
  if (!CHANGES_NO_WALK.has(event.kind)) refreshWalksSoon();
  if (CHANGES_WORLD.has(event.kind)) refreshWorldSoon();
  steps.hear(event);
  phones.forEach((phone) => phone.hear(event));
}

async function begin() {
  chooseLanguage(recall("language", "nl"));
  document.body.prepend(skips, header.element, steps.element, tabs);
  document.body.append(street, doors.element, announcer, drawer.element);
  header.draw();
  while (!world.loaded) {
    await Promise.all([refreshWorld(), refreshScenery(), refreshWalks()]).catch(() => new Promise((later) => setTimeout(later, 1000)));
  }
  street.append(map.element);
  // Without streets there is little to see beside the phones: then it waits to be asked for.
  mapShown = recall("map", world.scenery.credit ? "shown" : "away") === "shown";
  map.element.classList.toggle("away", !mapShown);
  const wanted = phonesInAddress().filter((held) => world.people.has(held.person));
  for (const held of wanted.length ? wanted : firstPhones()) addPhone(held);
  showTab(0);
  redrawAll();
  const again = listen(hear, (state) => {
    header.connection(state);
    if (state === "connected") [refreshWorldSoon, refreshWalksSoon].forEach((refresh) => refresh());
  });
  // The stream may seem open for minutes after the network went: a question that fails knows better.
  const cutOff = () => { header.connection("reconnecting"); again(); };
  onReach((ok) => { if (!ok) cutOff(); });
  window.addEventListener("offline", cutOff);
  window.addEventListener("online", again);
  window.addEventListener("popstate", goBack);
}

begin();
