import { z } from "zod";

export type ReservationState = "held" | "collected" | "cancelled" | "expired" | "released";

/** Nobody holds more than this many reservations at once, nor more units in one (STK-09). */
export const mostHeldAtOnce = 3;
export const mostUnits = 5;

const filled = z.string().trim();

/** What is set aside, where, and who comes for it: a name, and a way to be told. */
export const reservationInput = z
  .strictObject({
    sku: z.string().min(1).max(64),
    store: z.string().min(1).max(12),
    quantity: z.int().min(1).max(mostUnits).default(1),
    name: filled.min(2).max(120),
    email: filled.toLowerCase().max(254).pipe(z.email()).optional(),
    phone: filled
      .transform((text) => text.replace(/[\s.\-()]/g, "").replace(/^(\+33|0033)/, "0"))
      .pipe(z.string().regex(/^(0[1-9]\d{8}|\+\d{7,14})$/))
      .optional(),
    locale: z.enum(["fr", "en"]).default("fr"),
  })
  .refine(({ email, phone }) => email ?? phone, { path: ["email"], message: "needs an address: undefined" });

/** What is, or may be, set aside. */
export type ArticleView = Readonly<{
  sku: string;
  name: string;
  handle: string;
  pictureFile: string | null;
  priceMinor: number;
  /** Never in a basket. */
  storeOnly: boolean;
}>;

/** A reservation as its customer and the counter see it. */
export type ReservationView = ArticleView &
  Readonly<{
    id: string;
    code: string;
    state: ReservationState;
    quantity: number;
    storeCode: string;
    customer: Readonly<{ name: string; email: string | null; phone: string | null }>;
    locale: "fr" | "en";
    createdAt: string;
    heldUntil: string;
    endedAt: string | null;
    endedByName: string | null;
  }>;
