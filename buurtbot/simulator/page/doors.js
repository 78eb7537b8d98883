// The doors beside Telegram: pages of the service itself, that the starter told of. Promise: where
// there are none nothing is drawn.

import { fill, h } from "./dom.js";
import { t } from "./texts.js";
import { world } from "./world.js";

export function otherDoors() {
  const element = h("nav", { class: "other-doors", "data-testid": "doors" });

  /** The same machine as this page, by the port that was told. */
  function address(door) {
    return `${location.protocol}//${location.hostname}:${door.port}${door.path}`;
  }

  function draw() {
    element.hidden = world.doors.length === 0;
    element.setAttribute("aria-label", t("other_doors"));
    fill(element, h("span", {}, t("other_doors")), ...world.doors.map((door) => h("a", { href: address(door), target: "_blank", rel: "noopener" }, door.name)));
  }

  return { element, draw };
}
