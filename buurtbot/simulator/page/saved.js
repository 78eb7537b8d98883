// What this browser remembers. Promise: who is on which phone lives in the address, so a link or a
// reload brings back the same street; language and read marks live in local storage.

const PREFIX = "buurtbot-street:";

/** @typedef {{person: number, chat: number|null, thread: number|null}} Held who holds a phone, and what it shows */

/** @returns {Held[]} the phones in the address, or none */
export function phonesInAddress() {
  const match = /(?:^#|&)phones=([^&]*)/.exec(location.hash);
  if (!match) return [];
  return match[1].split(",").map((part) => part.split(":").map(Number))
    .filter(([person]) => Number.isFinite(person) && person !== 0)
    .map(([person, chat, thread]) => ({ person, chat: chat || null, thread: thread || null }));
}

/**
 * @param {Held[]} phones
 * @param {boolean} onward a screen further, so that the browser's Back leads here
 */
export function putInAddress(phones, onward) {
  const parts = phones.map(({ person, chat, thread }) =>
    [person, chat ?? "", thread ?? ""].join(":").replace(/:+$/, ""));
  const address = `#phones=${parts.join(",")}`;
  if (onward && address !== location.hash) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** A remembered value, or `otherwise`. Private windows may refuse storage: then we just forget. */
export function recall(name, otherwise) {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? otherwise : JSON.parse(text);
  } catch {
    return otherwise;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Nothing to do: the page works the same, only without memory.
  }
}
