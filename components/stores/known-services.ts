import type { IconName } from "#components/ui/icon";

/** What a store's service codes are called here, and drawn as. */
export const knownServices = {
  "click-collect": { word: "clickCollect", icon: "package-check" },
  "reserve-collect": { word: "reserveCollect", icon: "bookmark" },
  curbside: { word: "curbside", icon: "car" },
  repair: { word: "repair", icon: "wrench" },
  "knife-sharpening": { word: "knifeSharpening", icon: "utensils-crossed" },
  engraving: { word: "engraving", icon: "pen-tool" },
  "gift-wrap": { word: "giftWrap", icon: "gift" },
  "ship-from-store": { word: "shipFromStore", icon: "truck" },
  parking: { word: "parking", icon: "parking" },
  wheelchair: { word: "wheelchair", icon: "accessibility" },
} as const satisfies Record<string, { word: string; icon: IconName }>;
