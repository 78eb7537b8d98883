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
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
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
  let seen = live.dataset.version;
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

  const stream = new EventSource(live.dataset.live);
  stream.addEventListener("version", (event) => {
    if (event.data === seen) return;
    seen = event.data;
    refresh().catch(() => {});
  });
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) look("").catch(() => {});
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) (missed ? refresh() : look("")).catch(() => {});
  });
})();
