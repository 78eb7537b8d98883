// A form with data-keeps is kept field by field, as each is left; what cannot be kept now is tried
// again until it is. What comes back says at each field what was read, is wrong, or is asked yet.
"use strict";

(() => {
  const form = document.querySelector("form[data-keeps]");
  if (!form || !window.fetch) return;
  const told = document.getElementById("kept");
  const again = 4000;
  const known = new Map(); // what is kept, by field
  let waiting = new Map(); // what was changed and is not kept yet, by name
  let number = 0;
  let busy = false;
  let pressed = null; // a button that waits until what was typed is kept

  function now(one) {
    return one.type === "checkbox" ? (one.checked ? one.value : "") : one.value;
  }

  function served(one) {
    if (one.type === "checkbox") return one.defaultChecked ? one.value : "";
    if (!one.options) return one.defaultValue;
    return ([...one.options].find((each) => each.defaultSelected) || one.options[0]).value;
  }

  const show = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const its = page.querySelector("[name=case]");
    const over = form.elements.case?.value && its && its.value !== form.elements.case.value;
    if (!its) return location.reload(); // signed out
    if (over) return location.replace(`${form.getAttribute("action")}?over=1`); // ended elsewhere
    const focus = document.activeElement?.id;
    form.querySelectorAll("[data-state]").forEach((here) => {
      const there = page.getElementById(here.id);
      if (there && there.innerHTML !== here.innerHTML) here.innerHTML = there.innerHTML;
    });
    page.querySelectorAll("[id^=in-]").forEach((there) => {
      const here = document.getElementById(there.id);
      if (!here) return;
      if (there.hasAttribute("aria-invalid")) here.setAttribute("aria-invalid", "true");
      else here.removeAttribute("aria-invalid");
      if (here.id === focus || waiting.has(here.name) || now(here) !== known.get(here)) return;
      if (here.type === "checkbox") here.checked = there.checked;
      else here.value = there.value;
      known.set(here, now(here));
    });
  };

  const keep = async () => {
    if (busy || !waiting.size) return;
    busy = true;
    const sent = waiting;
    waiting = new Map();
    const body = new URLSearchParams({ keeps: "yes", does: "keep" });
    ["mark", "case", "desk"].forEach((name) => body.set(name, form.elements[name]?.value || ""));
    body.set("once", form.elements.once.value + "." + ++number);
    sent.forEach((value, name) => body.set(name, value));
    try {
      const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
      if (!answer.ok) throw new Error(String(answer.status));
      show(await answer.text());
      told.textContent = form.dataset.kept;
    } catch {
      waiting = new Map([...sent, ...waiting]);
      told.textContent = form.dataset.lost;
      setTimeout(keep, again);
    }
    busy = false;
    if (pressed) return form.requestSubmit(pressed);
    if (waiting.size && told.textContent === form.dataset.kept) keep();
  };

  const look = (one) => {
    if (!one.id?.startsWith("in-") || one.name === "desk" || now(one) === known.get(one)) return;
    known.set(one, now(one));
    waiting.set(one.name, now(one));
    keep();
  };
  const left = (event) => look(event.target);
  const fields = [...form.querySelectorAll("[id^=in-]")];
  fields.forEach((one) => known.set(one, served(one)));
  fields.forEach(look); // a draft of before, that was not kept
  form.addEventListener("change", left);
  form.addEventListener("focusout", left);
  window.addEventListener("online", keep);
  window.addEventListener("beforeunload", (event) => {
    if (waiting.size) event.preventDefault();
  });
  // The Enter key keeps what was typed, and the page stays as it is. A button sends what was read
  // of it: fields that a line fills in are not sent as they were before.
  form.addEventListener("submit", (event) => {
    const enter = event.submitter?.hidden;
    if (enter) look(document.activeElement);
    if (enter || (busy && !pressed)) {
      pressed = enter ? pressed : event.submitter;
      return event.preventDefault();
    }
    if (navigator.onLine === false) return; // it stays here, and live.js says so
    waiting = new Map();
  });
})();
