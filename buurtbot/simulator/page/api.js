// Everything the page asks of the pretend Telegram. Promise: one function per deed, and an answer
// that is not 2xx becomes a `Refused` with the server's own words.

/** The server said no, or did not answer. */
export class Refused extends Error {
  constructor(words, status) {
    super(words);
    this.status = status;
  }
}

let reached = () => {};

/** Calls back after each question: whether the server could be reached. */
export function onReach(callback) {
  reached = callback;
}

async function ask(method, path, body) {
  const options = { method, headers: {} };
  if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  let answer;
  try {
    answer = await fetch(path, options);
  } catch {
    reached(false);
    throw new Refused("", 0);
  }
  reached(true);
  const text = await answer.text();
  const said = text ? parsed(text) : {};
  if (!answer.ok) throw new Refused(said.description ?? said.error ?? text.slice(0, 200), answer.status);
  return said;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { description: text.slice(0, 200) };
  }
}

/** The page calls the general topic 1, as Telegram's apps do; for the server it is no topic: 0. */
const inNoTopic = (thread) => (thread === 1 ? 0 : thread);

const get = (path) => ask("GET", path);
const post = (path, body) => ask("POST", path, body);

export const sim = {
  world: () => get("/sim/world"),
  scenery: () => get("/sim/map").catch(() => ({})),
  walks: () => get("/sim/walks"),
  newPerson: (person) => post("/sim/people", person),
  chats: (person) => get(`/sim/chats/${person}`),
  messages: (person, chat, thread) =>
    get(`/sim/chats/${person}/${chat}/messages${thread ? `?thread=${inNoTopic(thread)}` : ""}`),
  say: (words) => post("/sim/say", { ...words, thread: inNoTopic(words.thread) || undefined }),
  press: (press) => post("/sim/press", press),
  callback: (id) => get(`/sim/callbacks/${encodeURIComponent(id)}`),
  remove: (which) => post("/sim/delete", which),
  block: (which) => post("/sim/block", which),
  start: (which) => post("/sim/start", which),
  advance: (seconds) => post("/sim/clock", { advance: seconds }),
  faults: () => get("/sim/faults"),
  cause: (fault) => post("/sim/faults", fault),
  mend: (id) => ask("DELETE", id === undefined ? "/sim/faults" : `/sim/faults/${encodeURIComponent(id)}`),
};
