import { z } from "zod";

const ofUnits = { sku: z.string(), name: z.string(), quantity: z.int() };
const someAddress = z.string();

/** What one version of an order changed, in data: the words are made in the reader's language. */
export const versionChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("added"), ...ofUnits, amountMinor: z.int() }),
  z.object({ kind: z.literal("removed"), ...ofUnits, amountMinor: z.int() }),
  z.object({ kind: z.literal("address"), from: someAddress, to: someAddress }),
  z.object({ kind: z.literal("delivery"), from: z.string(), to: z.string(), amountMinor: z.int() }),
  z.object({ kind: z.literal("discount"), nameFr: z.string(), nameEn: z.string(), amountMinor: z.int() }),
]);
export type VersionChange = z.infer<typeof versionChange>;

/** What an order said, enough to be shown and compared. Money in cents. */
export const versionSnapshot = z.object({
  lines: z.array(
    z.object({
      sku: z.string(),
      name: z.string(),
      optionsText: z.string(),
      quantity: z.int(),
      unitGrossMinor: z.int(),
      totalGrossMinor: z.int(),
    }),
  ),
  address: z.string().nullable(),
  deliveryMethod: z.string().nullable(),
  relayPoint: z.string().nullable(),
  goodsMinor: z.int(),
  deliveryMinor: z.int(),
  totalMinor: z.int(),
});
export type VersionSnapshot = z.infer<typeof versionSnapshot>;

/** An order as it was from an instant on; the first has no reason and changes nothing. */
export type OrderVersionView = Readonly<{
  number: number;
  at: string;
  actorName: string;
  reason: string | null;
  changes: readonly VersionChange[];
  totalBeforeMinor: number;
  totalAfterMinor: number;
  snapshot: VersionSnapshot;
}>;

type Addressed = Readonly<{
  line1: string | null;
  line2: string | null;
  postcode: string | null;
  city: string | null;
}>;

/** On one line: "18 rue Saint-Aubin, 49100 Angers". */
export const addressLine = ({ line1, line2, postcode, city }: Addressed): string | null =>
  line1 && [line1, line2, [postcode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
