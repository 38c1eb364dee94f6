import type { Position } from "./distance.ts";

export { franceOutline } from "./france-outline.ts";

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Lambert-93: conic conformal on the parallels 44° and 49°, central meridian 3° east, scaled into a frame of 600 by 600. */
const parallels = [radians(44), radians(49)] as const;
const meridian = radians(3);
const scale = 3220.164825948774;
const origin = { x: 314.44194846518496, y: 3182.7132373252107 };

const stretch = (latitude: number): number => Math.tan(Math.PI / 4 + latitude / 2);
const cone =
  Math.log(Math.cos(parallels[0]) / Math.cos(parallels[1])) / Math.log(stretch(parallels[1]) / stretch(parallels[0]));
const radius = (Math.cos(parallels[0]) * stretch(parallels[0]) ** cone) / cone;

/** Where a place stands on the map, to a tenth of a unit. */
export function project({ latitude, longitude }: Position): Readonly<{ x: number; y: number }> {
  const distance = radius / stretch(radians(latitude)) ** cone;
  const angle = cone * (radians(longitude) - meridian);
  return {
    x: tenths(origin.x + scale * distance * Math.sin(angle)),
    y: tenths(origin.y - scale * (radius - distance * Math.cos(angle))),
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
