import { visitNotes } from "./visit-notes.tsx";

/** Through which place each product was opened during this visit. */
export const openedThrough = visitNotes<string>("placements");

/** Whoever's browser asks not to be tracked is not counted. */
export const mayCount = (): boolean =>
  navigator.doNotTrack !== "1" && !(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;

export const tellPlacements = (what: Readonly<Record<string, unknown>>): boolean =>
  navigator.sendBeacon("/api/shop/placements", JSON.stringify(what));
