// Builds page elements. Promise: text only ever becomes a text node, so nothing a person types
// can turn into markup.

const AS_PROPERTY = new Set(["value", "checked", "disabled", "inert", "hidden", "open"]);
const SVG = "http://www.w3.org/2000/svg";

/**
 * An HTML element.
 * @param {string} tag
 * @param {Object<string, any>} [about] attributes; `on` holds listeners; false and null are left out
 * @param {...any} inside nodes, text, or lists of them
 */
export function h(tag, about = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(about)) {
    if (name === "on") listenTo(element, value);
    else if (AS_PROPERTY.has(name)) element[name] = value;
    else setAttribute(element, name, value);
  }
  element.append(...present(inside));
  return element;
}

/** An SVG element; the same shape as `h`. */
export function svg(tag, about = {}, ...inside) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(about)) {
    if (name === "on") listenTo(element, value);
    else setAttribute(element, name, value);
  }
  element.append(...present(inside));
  return element;
}

function listenTo(element, listeners) {
  for (const [event, listener] of Object.entries(listeners)) {
    element.addEventListener(event, listener);
  }
}

function setAttribute(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  element.setAttribute(name, value === true ? "" : String(value));
}

function present(inside) {
  return inside.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Puts `inside` in place of everything the element held. */
export function fill(element, ...inside) {
  element.replaceChildren(...present(inside));
}

/**
 * Brings a list on the page in line with `items`, and touches only what changed, so that focus,
 * scroll place and a screen reader's cursor stay where they are.
 * @template T
 * @param {HTMLElement} list
 * @param {T[]} items
 * @param {{key: (item: T) => string, mark: (item: T) => string, draw: (item: T) => HTMLElement}} how
 */
export function reconcile(list, items, how) {
  const old = new Map([...list.children].map((child) => [child.dataset.key, child]));
  let place = list.firstElementChild;
  for (const item of items) {
    const key = how.key(item);
    const mark = how.mark(item);
    let child = old.get(key);
    old.delete(key);
    if (child && child.dataset.mark !== mark) {
      const fresh = tagged(how.draw(item), key, mark);
      if (child === place) place = fresh;
      replaceKeepingFocus(child, fresh);
      child = fresh;
    }
    child ??= tagged(how.draw(item), key, mark);
    if (child === place) place = place.nextElementSibling;
    else list.insertBefore(child, place);
  }
  for (const gone of old.values()) gone.remove();
}

function tagged(element, key, mark) {
  element.dataset.key = key;
  element.dataset.mark = mark;
  return element;
}

function replaceKeepingFocus(before, after) {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  const spot = focused && [...before.querySelectorAll("button, a, input")].indexOf(focused);
  before.replaceWith(after);
  if (!focused) return;
  const same = after.querySelectorAll("button, a, input")[spot] ?? after.querySelector("button, a");
  same?.focus();
}

/** A short fingerprint of a value: enough to see that it changed. */
export function fingerprint(value) {
  const text = JSON.stringify(value) ?? "";
  let sum = 5381;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 33 + text.charCodeAt(at)) | 0;
  return `${text.length}.${sum}`;
}

let lastId = 0;
/** An id for aria-labelledby and friends; unique on this page. */
export function freshId(word) {
  lastId += 1;
  return `${word}-${lastId}`;
}
