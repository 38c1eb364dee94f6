import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { fact } from "#lib/kernel/fact";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";

const lampLit = fact("lamp.lit", z.object({ lamp: z.string() }));
const nadia: Actor = {
  kind: "staff",
  id: "0190",
  name: "Nadia",
  permissions: new Set(["orders.note"]),
  storeCodes: [],
};

const lightLamp = command({
  name: "lamp.light",
  input: z.strictObject({ lamp: z.string().min(1), broken: z.boolean().default(false) }),
  allow: "orders.note",
  async run({ lamp, broken }, { tx, now, record, audit }) {
    await tx.searchWord.create({ data: { word: lamp, products: 1 } });
    record(lampLit({ lamp }));
    audit({ subject: `lamp:${lamp}`, changes: { lit: [false, true] } });
    if (broken) return refuse({ code: "lamp_broken" });
    return ok({ lamp, at: now });
  },
});

describe("a command", () => {
  beforeEach(async () => {
    await database.searchWord.deleteMany();
    await database.outboxFact.deleteMany();
  });

  test("stores its rows, its fact and its audit entry together", async () => {
    const result = await lightLamp(
      nadia,
      { lamp: "lueur" },
      { now: new Date("2026-11-21T09:00:00Z"), requestId: "r1" },
    );

    expect(result).toMatchObject({ ok: true, value: { lamp: "lueur" } });
    expect(await database.outboxFact.findMany()).toMatchObject([
      { name: "lamp.lit", payload: { lamp: "lueur" }, requestId: "r1" },
    ]);
    expect(await database.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      actorName: "Nadia",
      command: "lamp.light",
      subject: "lamp:lueur",
      changes: { lit: [false, true] },
    });
  });

  test("that says no leaves nothing behind", async () => {
    expect(await lightLamp(nadia, { lamp: "nuit", broken: true })).toEqual({
      ok: false,
      refusal: { code: "lamp_broken" },
    });
    expect(await database.searchWord.count()).toBe(0);
    expect(await database.outboxFact.count()).toBe(0);
  });

  test("refuses a field it does not know", async () =>
    expect(await lightLamp(nadia, { lamp: "lueur", price: 5 })).toMatchObject({
      ok: false,
      refusal: { code: "invalid" },
    }));

  test("refuses whoever lacks its permission", async () => {
    const visitor: Actor = { kind: "visitor" };
    expect(await lightLamp(visitor, { lamp: "lueur" })).toEqual({
      ok: false,
      refusal: { code: "forbidden", permission: "orders.note" },
    });
  });

  test("its audit entry can be neither changed nor deleted", async () => {
    await lightLamp(nadia, { lamp: "aube" });
    await expect(database.auditEntry.deleteMany()).rejects.toThrow("append-only");
  });
});
