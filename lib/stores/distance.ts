/** Degrees, WGS 84. */
export type Position = Readonly<{ latitude: number; longitude: number }>;

const earthRadiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies, to a tenth of a kilometre (haversine). */
export function kilometresBetween(a: Position, b: Position): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return Math.round(20 * earthRadiusKm * Math.asin(Math.sqrt(chord))) / 10;
}
