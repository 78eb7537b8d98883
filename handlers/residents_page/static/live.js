// Shows what came in while the page is open. Without this file everything works by [Refresh].
"use strict";

const live = document.getElementById("live");
const news = document.getElementById("nieuws");
const field = document.getElementById("woorden");
const DRAFT = `draft ${location.pathname}`;

function version() {
  return Number(live.querySelector("[data-version]").dataset.version);
}

async function shown() {
  const answer = await fetch(live.dataset.fragment, { credentials: "same-origin" });
  if (!answer.ok) return;
  const before = version();
  const held = live.contains(document.activeElement) ? document.activeElement : null;
  const isOpen = live.querySelector("details")?.open ?? false;
  const isAsking = held?.id === "vraag";
  live.innerHTML = await answer.text();
  const folded = live.querySelector("details");
  if (folded) folded.open = isOpen;
  if (version() === before) return;
  news.textContent = live.dataset.news;
  if (isAsking) document.getElementById("vraag")?.focus();
  else if (held?.value) [...live.querySelectorAll("button")].find((b) => b.value === held.value)?.focus();
}

const source = new EventSource(live.dataset.live);
source.addEventListener("version", (event) => {
  if (Number(event.data) !== version()) shown().catch(() => {});
});

// What they typed stays when the page is opened anew; what was sent goes.
if (!field.value) field.value = sessionStorage.getItem(DRAFT) ?? "";
field.addEventListener("input", () => sessionStorage.setItem(DRAFT, field.value));
document.getElementById("antwoord").addEventListener("submit", () => sessionStorage.removeItem(DRAFT));
