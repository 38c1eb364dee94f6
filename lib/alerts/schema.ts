import { z } from "zod";

export const alertKinds = ["stock", "price"] as const;
export type AlertKind = (typeof alertKinds)[number];
export const alertKind = z.enum(alertKinds);

/** How many may wait for one address. */
export const mostAlerts = 30;

/** How many are told in one transaction. */
export const mostTold = 500;

const day = 86_400_000;
export const unprovedLife = 7 * day;
export const alertLife = 183 * day;
/** How long one that was told is kept, for whoever asks what they were mailed. */
export const toldLife = 30 * day;

export type AlertView = Readonly<{
  id: string;
  kind: AlertKind;
  locale: "fr" | "en";
  email: string;
  proved: boolean;
  told: boolean;
  expiresAt: string;
  /** What it cost them when they asked, in cents; of a price alert only. */
  priceMinor: number | null;
  article: Readonly<{ name: string; handle: string; sku: string }>;
}>;
