import type { Position } from "#lib/stores/distance";

/** A link that opens a map with the way there; nothing of a third party runs in our page. */
export const routeTo = ({ latitude, longitude }: Position): string =>
  `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
