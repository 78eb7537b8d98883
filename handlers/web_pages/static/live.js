// Keeps #live fresh: data-live is a stream of versions, data-fragment is where its inside is had,
// with data-seen behind it when the page is before somebody's eyes.
// What was typed stays, also over a lost connection; the focus and the place stay where they were.
"use strict";

(() => {
  const live = document.getElementById("live");
  const news = document.getElementById("news");

  // -- drafts: of each field that asks for it, in this tab alone
  const drafts = "draft:" + location.pathname + ":";
  const kept = (field) => drafts + (field.form?.id || "") + ":" + field.name;
  const fields = () => document.querySelectorAll("[data-draft]");
  const restore = () => fields().forEach((field) => {
    const before = sessionStorage.getItem(kept(field));
    if (before && !field.value) field.value = before;
  });
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-draft]")) {
      sessionStorage.setItem(kept(event.target), event.target.value);
    }
  });
  // -- without a connection a press goes nowhere: that is said beside it, and the page stays
  const offline = document.getElementById("offline");
  window.addEventListener("online", () => (offline.hidden = true));
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (navigator.onLine === false) {
      event.preventDefault();
      event.target.append(offline);
      offline.hidden = false;
      return;
    }
    const buttons = event.target.querySelectorAll("button");
    setTimeout(() => buttons.forEach((button) => (button.disabled = true)));
    setTimeout(() => buttons.forEach((button) => (button.disabled = false)), 8000);
  });
  const sent = document.querySelector("[data-sent]")?.dataset.sent;  // which form; "": all
  if (sent !== undefined) {
    const gone = drafts + (sent && sent + ":");
    Object.keys(sessionStorage).filter((key) => key.startsWith(gone))
      .forEach((key) => sessionStorage.removeItem(key));
    history.replaceState(null, "", location.pathname + location.hash);  // a reload sent nothing
  }
  restore();

  // -- the focus goes to what is asked, after a press
  document.querySelector("[data-focus]")?.focus({ preventScroll: false });

  if (!live || !live.dataset.live || !window.EventSource) return;
  const again = 4000; // ms, until what failed is tried once more
  let seen = live.dataset.version; // what stands here
  let wanted = seen; // and what we heard of last
  let waits = 0;
  let missed = false; // something came while nobody saw this page

  // Who is not known any more, as they went away in another tab, reads no further here either.
  const look = async (eyes) => {
    const answer = await fetch(live.dataset.fragment + eyes, { credentials: "same-origin" });
    if (answer.redirected || answer.status === 403) location.reload();
    return answer;
  };

  const refresh = async () => {
    missed = document.hidden;
    const answer = await look(missed ? "" : live.dataset.seen || "");
    if (answer.status >= 500) throw new Error(String(answer.status));
    if (!answer.ok || answer.redirected) return;
    const html = await answer.text();
    const id = document.activeElement?.id;
    const typed = new Map();
    live.querySelectorAll("textarea, input").forEach((field) => {
      if (field.id && field.type !== "hidden") typed.set(field.id, field.value);
    });
    const open = [...live.querySelectorAll("details[open][id]")].map((each) => each.id);
    live.innerHTML = html;
    typed.forEach((value, name) => {
      const field = document.getElementById(name);
      if (field) field.value = value;
    });
    open.forEach((name) => document.getElementById(name)?.setAttribute("open", ""));
    if (id) document.getElementById(id)?.focus({ preventScroll: true });
    if (news) news.textContent = news.dataset.words || "";
  };

  // Without a connection, or while the service starts again, it is tried until it is here.
  const renew = async () => {
    clearTimeout(waits);
    const version = wanted;
    try {
      await refresh();
      seen = version;
    } catch {
      waits = setTimeout(renew, again);
    }
  };

  const listen = () => {
    const stream = new EventSource(live.dataset.live);
    stream.addEventListener("version", (event) => {
      wanted = event.data;
      if (wanted !== seen) renew();
    });
    stream.addEventListener("error", () => {
      if (stream.readyState !== EventSource.CLOSED) return; // it asks again by itself
      look("").catch(() => {});
      setTimeout(listen, 15 * again); // refused: a proxy had nobody behind it, or too many look
    });
  };
  listen();
  window.addEventListener("online", renew);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) (missed ? refresh() : look("")).catch(() => {});
  });
})();
