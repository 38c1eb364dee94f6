import { z } from "zod";
import type { Position } from "#lib/stores/distance";

export const postcode = z.string().regex(/^\d{5}$/);

/** "47.47,-0.55": latitude and longitude in degrees. */
export const coordinates = z
  .string()
  .max(40)
  .regex(/^-?\d{1,2}(\.\d{1,8})?,\s*-?\d{1,3}(\.\d{1,8})?$/)
  .transform((text): Position => {
    const [latitude = 0, longitude = 0] = text.split(",").map(Number);
    return { latitude, longitude };
  });

/** Either of them, for a query that takes one. */
export const nearby = z.union([postcode.transform((code) => ({ postcode: code })), coordinates]);
