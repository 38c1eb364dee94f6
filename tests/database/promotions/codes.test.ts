import { describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { addCode, drawBatch, switchCode } from "#lib/promotions/commands-codes";
import { publishedAt } from "#lib/promotions/queries";
import { aPromotion, nadia } from "#tests/support/a-promotion";

const now = new Date("2026-11-23T09:00:00Z");

describe("a code", () => {
  test("has one spelling, and nobody gives it twice", async () => {
    const promotionId = await aPromotion({ code: "Été-10" });
    for (const code of ["ete10", "ÉTÉ 10", "ЕТЕ10"]) {
      expect(await addCode(nadia, { promotionId, code }, { now })).toMatchObject({
        refusal: { code: "code_taken", takenCode: "ETE10" },
      });
    }
    for (const code of ["--", "é", "💝💝💝"])
      expect(await addCode(nadia, { promotionId, code }, { now })).toMatchObject({
        refusal: { code: "code_malformed" },
      });
  });

  test("opens its promotion, which nobody sees without it, and can be withdrawn", async () => {
    const id = await aPromotion({ code: "SECRET" });
    const opens = async (codes: string[]) => (await publishedAt(now, codes)).some((promotion) => promotion.id === id);
    expect([await opens([]), await opens(["OTHER"]), await opens(["SECRET"])]).toEqual([false, false, true]);
    await switchCode(nadia, { promotionId: id, code: "secret", active: false }, { now });
    expect(await opens(["SECRET"])).toBe(false);
  });

  test("is drawn a hundred thousand times in one batch, all different and beyond guessing", async () => {
    const promotionId = await aPromotion({ needsCode: true });
    const drawn = await drawBatch(nadia, { promotionId, name: "Courrier", count: 100_000, prefix: "NOEL" }, { now });
    if (!drawn.ok) throw new Error(drawn.refusal.code);
    expect(new Set(drawn.value.codes).size).toBe(100_000);
    expect(drawn.value.codes[0]).toMatch(/^NOEL[2-9A-HJ-NP-Z]{16}$/);
    expect(await database.coupon.count({ where: { batchId: drawn.value.batchId, maxUses: 1 } })).toBe(100_000);
  });
});
