import { z } from "zod";
import type { VatShare } from "#lib/taxes/schema";

/** Minor units, VAT included unless the name says `net`. */
export const moneyAnswer = z
  .object({ amount: z.int(), currency: z.literal("EUR") })
  .meta({ id: "Money", description: "Minor units (cents), VAT included unless the name says net." });

export const presentMoney = (minor: number): z.input<typeof moneyAnswer> => ({ amount: minor, currency: "EUR" });

export const presentMoneyOrNull = (minor: number | null) => (minor === null ? null : presentMoney(minor));

/** 2 000 basis points is 20 %. */
export const vatAnswer = z
  .object({ rateBasisPoints: z.int(), net: moneyAnswer, vat: moneyAnswer, gross: moneyAnswer })
  .extend({
    exempt: z
      .enum(["reverse_charge", "export", "margin"])
      .nullable()
      .meta({ description: "Why it bears no VAT of ours." }),
  })
  .meta({ id: "VatShare" });

export const presentVat = (share: VatShare) => ({
  rateBasisPoints: share.basisPoints,
  net: presentMoney(share.net),
  vat: presentMoney(share.vat),
  gross: presentMoney(share.gross),
  exempt: share.exempt ?? null,
});

export const companyAnswer = z
  .object({
    kind: z.enum(["company", "public_body"]),
    name: z.string(),
    vatNumber: z.string().nullable(),
    siret: z.string().nullable(),
    buyerReference: z.string().nullable().meta({ description: "The service its invoice is for (EN 16931, BT-10)." }),
    purchaseOrderReference: z.string().nullable().meta({ description: "Its own number of the order (BT-13)." }),
  })
  .meta({ id: "Company", description: "Whom a customer buys for, where not themselves." });
