import { describe, expect, test } from "vitest";
import { franceOutline, project } from "#lib/stores/map";

/** Where the cartographer put the eight stores. */
const pins = [
  { city: "Angers", latitude: 47.4711, longitude: -0.5518, x: 179.7, y: 232.2 },
  { city: "Nantes", latitude: 47.2133, longitude: -1.5616, x: 140.5, y: 244.7 },
  { city: "Rennes", latitude: 48.1097, longitude: -1.6793, x: 139, y: 194.2 },
  { city: "Tours", latitude: 47.3931, longitude: 0.689, x: 226.6, y: 238.3 },
  { city: "Bordeaux", latitude: 44.8553, longitude: -0.5682, x: 172.4, y: 378.9 },
  { city: "Lyon", latitude: 45.7628, longitude: 4.836, x: 386.4, y: 330.3 },
  { city: "Lille", latitude: 50.6375, longitude: 3.064, x: 316.7, y: 57.2 },
  { city: "Marseille", latitude: 43.2963, longitude: 5.3699, x: 411.4, y: 468.3 },
];

describe("the map of the stores", () => {
  test.each(pins)("puts $city where it is", ({ latitude, longitude, x, y }) => {
    const pin = project({ latitude, longitude });
    expect(Math.abs(pin.x - x)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(pin.y - y)).toBeLessThanOrEqual(0.1);
  });

  test("has an outline that closes", () => expect(franceOutline).toMatch(/^M[\d.,LMZ-]+Z$/));
});
