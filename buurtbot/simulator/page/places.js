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
const WIDE = 1.6; // a degree of longitude is so much shorter here

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

/** What a map of this neighbourhood must show, with a margin; also these points. */
export function boundsOf(one, more = []) {
  const centre = one?.centre ? [[one.centre.lat, one.centre.lon]] : [];
  return around([...(one?.outlines ?? []).flat(), ...centre, ...more], 0.0006);
}

/** The box around points `[lat, lon]`, and so many degrees more on all sides (by the north). */
export function around(points, margin) {
  if (!points.length) return FALLBACK;
  const lats = points.map(([lat]) => lat);
  const lons = points.map(([, lon]) => lon);
  const wide = margin * WIDE;
  return { south: Math.min(...lats) - margin, north: Math.max(...lats) + margin, west: Math.min(...lons) - wide, east: Math.max(...lons) + wide };
}

/** "52.05, 4.29" as a point, or null. */
export function readPoint(text) {
  const match = /^\s*(-?\d{1,2}(?:[.,]\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*$/.exec(text);
  if (!match) return null;
  const [lat, lon] = [match[1], match[2]].map((part) => Number(part.replace(",", ".")));
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

/** The neighbourhood a point lies in, or null: within an odd number of its outlines and holes. */
export function neighbourhoodAt(point) {
  return (world.scenery.neighbourhoods ?? []).find((one) => {
    const around = [...(one.outlines ?? []), ...(one.holes ?? [])].filter((ring) => inside(ring, point));
    return around.length % 2 === 1;
  }) ?? null;
}

/** The neighbourhood a point lies in, or else the one whose centre is nearest; null without any. */
export function neighbourhoodNear(point) {
  const others = (world.scenery.neighbourhoods ?? []).filter((one) => one.centre);
  const nearest = others.sort((a, b) => metres(point, a.centre) - metres(point, b.centre))[0];
  return neighbourhoodAt(point) ?? nearest ?? null;
}

/** Where a person lives, or null. */
export function homeOf(person) {
  return world.people.get(person)?.location ?? null;
}

function inside(outline, { lat, lon }) {
  let within = false;
  for (let at = 0, before = outline.length - 1; at < outline.length; before = at, at += 1) {
    const [latA, lonA] = outline[at];
    const [latB, lonB] = outline[before];
    if (lonA > lon !== lonB > lon && lat < ((latB - latA) * (lon - lonA)) / (lonB - lonA) + latA) within = !within;
  }
  return within;
}
