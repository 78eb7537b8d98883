// The walks that the map shows. Promise: who took a request, and who was asked on a phone of this
// page; never a walk of a request that has ended, since the server no longer names it.

import { homeOf, neighbourhoodNear } from "./places.js";
import { t } from "./texts.js";
import { personName, world } from "./world.js";

const ASKED = "asked";
const ROUND_M = 10;

/**
 * Which neighbourhood the map shows, and the walks in it: those taken first.
 * @param {number[]} held the people on the phones, in their order
 */
export function onStage(held) {
  const walks = world.walks.filter((walk) => walk.state !== ASKED || held.includes(walk.from));
  const ours = (walk) => held.includes(walk.from) || held.includes(walk.to);
  const first = walks.find((walk) => walk.state !== ASKED && ours(walk)) ?? walks.find(ours);
  const one = neighbourhoodOf(first, held);
  const here = walks.filter((walk) => neighbourhoodNear(endOf(walk)) === one);
  return { one, walks: here.sort((a, b) => Number(a.state === ASKED) - Number(b.state === ASKED)) };
}

function neighbourhoodOf(walk, held) {
  if (walk) return neighbourhoodNear(endOf(walk));
  const home = held.map(homeOf).find(Boolean);
  return home ? neighbourhoodNear(home) : world.scenery.neighbourhoods?.[0] ?? null;
}

function endOf(walk) {
  const [lat, lon] = walk.line.at(-1);
  return { lat, lon };
}

export const firstName = (id) => personName(id).split(" ")[0];

/** Who is at the end of a walk, in a word. */
export const nameAtEnd = (walk) => (world.people.has(walk.to) ? firstName(walk.to) : t("a_neighbour"));

/** "Teun helpt Leny". */
export function whoWalks(walk) {
  return t(`walk_${walk.state}`, { from: firstName(walk.from), to: nameAtEnd(walk) });
}

/** "11 minuten · 840 m over straat", or how it was guessed. */
export function howFar(walk) {
  const metres = Math.max(ROUND_M, Math.round(walk.metres / ROUND_M) * ROUND_M);
  return t(walk.known ? "walk_measured" : "walk_estimated", { minutes: walk.minutes, metres });
}

/** On the line itself. */
export function shortTime(walk) {
  return t(walk.known ? "short_time" : "short_time_about", { minutes: walk.minutes });
}
