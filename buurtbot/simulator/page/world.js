// What the page knows of the world: people, bots, groups, the clock. Promise: the one place where
// the server's answers are turned into the shape that the rest of the page uses.

import { sim } from "./api.js";
import { beside, t } from "./texts.js";

export const world = {
  people: new Map(), bots: new Map(), groups: new Map(),
  faults: [], walks: [], doors: [], scenery: {}, clockMoves: false, clockAt: Date.now(), heardAt: Date.now(), loaded: false,
};

const byId = (list) => new Map((list ?? []).map((one) => [one.id, one]));

export async function refreshWorld() {
  const fresh = await sim.world();
  world.people = byId(fresh.people);
  world.bots = byId(fresh.bots);
  world.groups = byId(fresh.groups);
  world.faults = fresh.faults ?? [];
  world.doors = fresh.doors ?? [];
  world.clockMoves = Boolean(fresh.clock_moves);
  if (fresh.clock) setClock(fresh.clock);
  world.loaded = true;
}

export async function refreshScenery() {
  world.scenery = (await sim.scenery()) ?? {};
}

/** Who walks to whom now; as it was when the server does not answer. */
export async function refreshWalks() {
  world.walks = await sim.walks().catch(() => world.walks);
}

/** What time it is there, as the server said it. */
export function setClock(clock) {
  const at = typeof clock === "number" ? clock * 1000 : Date.parse(clock);
  if (Number.isNaN(at)) return;
  world.clockAt = at;
  world.heardAt = Date.now();
}

/** The time in the pretend world, milliseconds since 1970. */
export function worldTime() {
  return world.clockAt + (Date.now() - world.heardAt);
}

export function suggested() {
  return world.scenery.suggested ?? {};
}

export function personName(id) {
  const person = world.people.get(id);
  return person ? fullName(person) : t("someone");
}

/** @param {{name?: string, first_name?: string, last_name?: string, title?: string}} who */
export function fullName(who) {
  if (!who) return t("someone");
  return beside(who.name ?? who.title ?? [who.first_name, who.last_name].filter(Boolean).join(" "));
}

/** What kind of chat an id stands for: a bot's private chat or a group. */
export function chatKind(id) {
  if (world.bots.has(id)) return "bot";
  return world.groups.has(id) ? "group" : "unknown";
}

export function chatTitle(id) {
  return fullName(world.bots.get(id) ?? world.groups.get(id) ?? { name: t("unknown_chat") });
}

export function topicsOf(group) {
  const topics = world.groups.get(group)?.topics ?? [];
  return topics.filter((topic) => topic.id !== 1);
}

export function topicName(group, thread) {
  if (!thread || thread === 1) return t("general");
  const found = topicsOf(group).find((topic) => topic.id === thread);
  return found?.name ?? `${t("topic")} ${thread}`;
}

export function isAdmin(group, person) {
  const member = (world.groups.get(group)?.members ?? []).find((one) => (one.id ?? one) === person);
  return ["creator", "administrator"].includes(member?.status);
}

/** Of the eight calm tints for avatars, always the same one for the same id. */
export function tint(id) {
  return `tint-${Math.abs(Number(id) || 0) % 8}`;
}

export function initials(name) {
  const words = name.replace(/^buurtbot\s+/i, "").split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return picked.map((word) => [...word][0]).join("").toUpperCase() || "?";
}
