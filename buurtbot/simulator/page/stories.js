// What there is to play after the first five minutes: a story for each thing that neighbours do
// together. Promise: the phones of a story are held by who is in it, with the chats that it needs.

import { personName, world } from "./world.js";

/** The stories that the starter told of; none when there are no such people here. */
export function stories() {
  return (world.scenery.stories ?? []).filter((one) => one.phones.every(({ person }) => world.people.has(person)));
}

/** @param {{phones: {person: number, chat: string|number}[]}} story what its phones show */
export function shownIn(story) {
  const bots = new Map([...world.bots.values()].map((bot) => [bot.username, bot.id]));
  return story.phones.map(({ person, chat }) => ({ person, chat: bots.get(chat) ?? chat, thread: null }));
}

/** The names in a story, by the number of their phone. */
export function namesIn(story) {
  return Object.fromEntries(story.phones.map(({ person }, at) => [at + 1, personName(person).split(" ")[0]]));
}
