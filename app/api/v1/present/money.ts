import { z } from "zod";

/** Minor units, VAT included unless the name says `net`. */
export const moneyAnswer = z
  .object({ amount: z.int(), currency: z.literal("EUR") })
  .meta({ id: "Money", description: "Minor units (cents), VAT included unless the name says net." });

export const presentMoney = (minor: number): z.input<typeof moneyAnswer> => ({ amount: minor, currency: "EUR" });

export const presentMoneyOrNull = (minor: number | null) => (minor === null ? null : presentMoney(minor));

/** 2 000 basis points is 20 %. */
export const vatAnswer = z
  .object({ rateBasisPoints: z.int(), net: moneyAnswer, vat: moneyAnswer, gross: moneyAnswer })
  .meta({ id: "VatShare" });

export const presentVat = (share: { basisPoints: number; net: number; vat: number; gross: number }) => ({
  rateBasisPoints: share.basisPoints,
  net: presentMoney(share.net),
  vat: presentMoney(share.vat),
  gross: presentMoney(share.gross),
});
