// Places of the pretend world. Promise: works with whatever scenery the server has, also none.

import { world } from "./world.js";

/** A rectangle to fall back on: The Hague South-West. */
const FALLBACK = { south: 52.03, west: 4.25, north: 52.07, east: 4.33 };

/** @returns {Array<{name: string, lat: number, lon: number, kind: "landmark"|"centre"}>} */
export function quickPlaces() {
  const places = [];
  for (const one of world.scenery.neighbourhoods ?? []) {
    for (const mark of one.landmarks ?? []) places.push({ ...mark, kind: "landmark", of: one.name });
    if (one.centre) places.push({ name: one.name, ...one.centre, kind: "centre", of: one.name });
  }
  return places;
}

const METRES_PER_DEGREE = 111320;

/** @param {{lat: number, lon: number}} a @param {{lat: number, lon: number}} b @returns {number} metres, flat earth */
export function metres(a, b) {
  const north = (a.lat - b.lat) * METRES_PER_DEGREE;
  const east = (a.lon - b.lon) * METRES_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}

/** The nearest known place within a kilometre and a half, or null. */
export function nearestPlace(at) {
  const near = quickPlaces().map((place) => ({ ...place, away: metres(at, place) }))
    .sort((a, b) => a.away - b.away)[0];
  return near && near.away < 1500 ? near : null;
}

/** What the map must show: all outlines and landmarks, with a margin. */
export function bounds() {
  const points = [];
  for (const one of world.scenery.neighbourhoods ?? []) {
    points.push(...(one.outline ?? []));
    for (const mark of one.landmarks ?? []) points.push([mark.lat, mark.lon]);
    if (one.centre) points.push([one.centre.lat, one.centre.lon]);
  }
  return around(points);
}

/** The box around points `[lat, lon]`. */
export function around(points) {
  if (!points.length) return FALLBACK;
  const lats = points.map(([lat]) => lat);
  const lons = points.map(([, lon]) => lon);
  const box = { south: Math.min(...lats), north: Math.max(...lats), west: Math.min(...lons), east: Math.max(...lons) };
  const margin = Math.max(0.0015, (box.north - box.south) * 0.08);
  return { south: box.south - margin, north: box.north + margin, west: box.west - margin * 1.6, east: box.east + margin * 1.6 };
}

/** "52.05, 4.29" as a point, or null. */
export function readPoint(text) {
  const match = /^\s*(-?\d{1,2}(?:[.,]\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*$/.exec(text);
  if (!match) return null;
  const [lat, lon] = [match[1], match[2]].map((part) => Number(part.replace(",", ".")));
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

/** The neighbourhood a point lies in (even-odd rule), or null. */
export function neighbourhoodAt({ lat, lon }) {
  return (world.scenery.neighbourhoods ?? []).find((one) => inside(one.outline ?? [], lat, lon)) ?? null;
}

function inside(outline, lat, lon) {
  let within = false;
  for (let at = 0, before = outline.length - 1; at < outline.length; before = at, at += 1) {
    const [latA, lonA] = outline[at];
    const [latB, lonB] = outline[before];
    if (lonA > lon !== lonB > lon && lat < ((latB - latA) * (lon - lonA)) / (lonB - lonA) + latA) within = !within;
  }
  return within;
}
