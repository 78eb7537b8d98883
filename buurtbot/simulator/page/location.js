// Choosing a place: on the map, from a list, or by typing it. Promise: all three say the same thing
// and can be used without a mouse.

import { freshId, h } from "./dom.js";
import { icon } from "./icons.js";
import { placeMap } from "./map.js";
import { homeOf, nearestPlace, neighbourhoodAt, quickPlaces, readPoint } from "./places.js";
import { t } from "./texts.js";

/**
 * @param {object} view
 * @param {(words: object) => Promise<any>} say
 * @param {{own?: boolean}} [why] own: the bot asked where you are now
 */
export function openLocationSheet(view, say, { own = false } = {}) {
  const { phone } = view;
  const places = quickPlaces();
  const home = homeOf(view.person);
  let point = home ?? places[0] ?? { lat: 52.05, lon: 4.29 };

  phone.sheet(t(own ? "share_location" : "location"), (close) => {
    const field = freshId("point");
    const words = h("p", { class: "place-words", role: "status", "data-testid": "place-words" });
    const typed = h("input", { id: field, autocomplete: "off", inputmode: "decimal", "data-testid": "lat-lon", on: { change: () => readTyped() } });
    const wrong = h("p", { class: "wrong", role: "alert" });
    const map = placeMap(point, (next) => choose(next));

    function choose(next) {
      point = { lat: next.lat, lon: next.lon };
      typed.value = `${point.lat.toFixed(5)}, ${point.lon.toFixed(5)}`;
      wrong.textContent = "";
      words.textContent = inWords(point);
      map.point(point);
    }
    function readTyped() {
      const read = readPoint(typed.value);
      if (read) choose(read);
      else wrong.textContent = t("not_a_point");
    }
    const quick = (place, picture) => h("li", {}, h("button", { class: "chip", type: "button", "data-testid": "quick-place", on: { click: () => choose(place) } }, icon(picture), place.name));
    const send = () => {
      if (readPoint(typed.value) === null) {
        readTyped();
        typed.focus();
        return;
      }
      close();
      say({ location: point });
    };
    choose(point);
    return [
      map.element, words,
      h("h4", {}, t("quick_places")),
      h("ul", { class: "plain-list chips" }, home ? quick({ name: t("home"), ...home }, "house") : null, places.map((place) => quick(place, "pin"))),
      h("label", { for: field }, t("lat_lon")), typed, wrong,
      h("button", { class: "big primary stick", type: "button", "data-testid": "send-location", "data-first": true, on: { click: send } }, icon("send"), t("send_location")),
    ];
  }, { testid: "location-sheet" });
}

function inWords(point) {
  const inside = neighbourhoodAt(point);
  const near = nearestPlace(point);
  const where = inside ? t("inside", { name: inside.name }) : t("outside");
  return near && near.kind === "landmark" ? `${where}, ${t("near", { place: near.name })}` : where;
}
