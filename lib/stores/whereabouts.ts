import type { Position } from "./distance.ts";
import { townMeant } from "./towns.ts";

/** Where somebody said they are; without a name when their device said it. */
export type Whereabouts = Readonly<{ name: string | null; position: Position }>;

const coordinates = /^(-?\d{1,2}(?:\.\d{1,8})?),(-?\d{1,3}(?:\.\d{1,8})?)$/;

/** A town, a postcode, or "47.47,-0.55" as a device gives it; null when it is none of them. */
export function whereaboutsOf(text: string): Whereabouts | null {
  const [, latitude, longitude] = coordinates.exec(text.trim()) ?? [];
  if (latitude && longitude)
    return { name: null, position: { latitude: Number(latitude), longitude: Number(longitude) } };
  const town = townMeant(text);
  return town && { name: town.name, position: town.position };
}
