// How far each person has read in each topic. Promise: kept in this browser only; Telegram keeps
// it per person too, but a bot never sees it, so the pretend server need not.

import { recall, remember } from "./saved.js";

const marks = new Map(Object.entries(recall("read", {})));
const keyOf = (person, chat, thread) => `${person}/${chat}/${thread ?? 0}`;

/** @returns {number} the highest message id seen */
export function readUpTo(person, chat, thread) {
  return marks.get(keyOf(person, chat, thread)) ?? 0;
}

export function markRead(person, chat, thread, messageId) {
  const key = keyOf(person, chat, thread);
  if ((marks.get(key) ?? 0) >= messageId) return;
  marks.set(key, messageId);
  remember("read", Object.fromEntries([...marks].slice(-500)));
}
