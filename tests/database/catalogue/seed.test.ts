import { beforeAll, describe, expect, test } from "vitest";
import { verifyPassword } from "#lib/identity/password";
import { database } from "#lib/platform/database";
import { demoSignIns, seedDemo } from "../../../prisma/seed/seed.ts";

beforeAll(seedDemo);

describe("the demo shop", () => {
  test("is whole: products, variants, stores, people", async () => {
    expect(await database.product.count()).toBe(118);
    expect(await database.variant.count()).toBe(338);
    expect(await database.store.count()).toBe(8);
    expect(await database.account.count({ where: { passwordHash: { not: null } } })).toBe(demoSignIns.length);
  });

  test("is filled once: a second run leaves it as it is", async () => {
    await seedDemo();
    expect(await database.product.count()).toBe(118);
  });

  test("has every level explained by its movements", async () => {
    const [row] = await database.$queryRaw<{ unexplained: number }[]>`
      SELECT count(*)::int AS unexplained FROM stock_level l
      WHERE l.on_hand <> (SELECT coalesce(sum(on_hand_delta), 0) FROM stock_movement m
                          WHERE m.variant_id = l.variant_id AND m.location_code = l.location_code)`;
    expect(row?.unexplained).toBe(0);
  });

  test("has its built-in stories: the rocking horse in three stores, the sold-out globe, the last three trains", async () => {
    const onHand = (handle: string) =>
      database.$queryRaw<{ place: string; units: number }[]>`
        SELECT location_code AS place, sum(on_hand)::int AS units
        FROM stock_level JOIN variant ON variant.id = variant_id JOIN product ON product.id = product_id
        WHERE handle = ${handle} GROUP BY location_code HAVING sum(on_hand) > 0 ORDER BY location_code`;
    const horse = await onHand("cheval-a-bascule");
    expect(horse).toHaveLength(3);
    expect(horse.map(({ place }) => place)).not.toContain("WEB");
    expect(await onHand("globe-quatrefeuille")).toEqual([]);
    expect((await onHand("train-petit-charpentier")).find(({ place }) => place === "WEB")?.units).toBe(3);
  });

  test("lets each of its people sign in with the shared password", async () => {
    for (const { email, password } of demoSignIns) {
      const account = await database.account.findUniqueOrThrow({ where: { email } });
      expect(await verifyPassword(password, account.passwordHash)).toBe(true);
    }
  });
});
