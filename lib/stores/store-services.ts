/** What a store may do for those who come, beside selling. */
export const services = [
  "click-collect",
  "reserve-collect",
  "curbside",
  "repair",
  "knife-sharpening",
  "engraving",
  "gift-wrap",
  "ship-from-store",
  "parking",
  "wheelchair",
] as const;
