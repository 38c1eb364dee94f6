import { beforeAll, describe, expect, test } from "vitest";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { clockNames, clocks } from "#lib/privacy/clocks";
import { askExport, forgetArchives, keepArchive } from "#lib/privacy/commands-export";
import { fetchToken, readFetchToken } from "#lib/privacy/links";
import { packed } from "#lib/privacy/pack";
import { archiveOf, exportOf } from "#lib/privacy/queries";
import { heldOf } from "#lib/privacy/queries-holdings";
import { clockViews } from "#lib/privacy/queries-retention";
import { strike } from "#lib/privacy/strike";
import { aShop } from "#tests/support/a-shop";
import { aKnownPerson, canary, known, password } from "./a-known-person.ts";

const morning = new Date("2026-11-21T10:00:00Z");
const day = (count: number) => new Date(morning.getTime() + count * 86_400_000);
const refused = (code: string) => ({ ok: false, refusal: { code } });
const own = { ownPassword: password };

let person: Awaited<ReturnType<typeof aKnownPerson>>;
beforeAll(async () => {
  await aShop();
  person = await aKnownPerson();
});

describe("what somebody takes along", () => {
  test("is all that is held of them, in each kind, and nothing of anybody else", async () => {
    const other = await aKnownPerson({ email: "autre@courrier.example", name: "Autre Nom" });
    const held = await heldOf(person);
    const empty = Object.entries(held).filter(([, rows]) => rows.length === 0);
    expect(empty).toEqual([]);
    const said = JSON.stringify(held);
    for (const theirs of [
      person.email,
      `Bonjour ${canary}`,
      `Réponse à ${canary}`,
      `Avis ${canary}`,
      "05-17",
      `Liste ${canary}`,
      person.number,
    ])
      expect(said).toContain(theirs);
    for (const others of [other.email, "Autre Nom", other.number, "Léa", "Entre nous", "passwordHash", "argon2"])
      expect(said).not.toContain(others);
  });

  test("is an archive that programs and people read, in their language", async () => {
    const archive = (await packed(person, "fr", morning)).toString("latin1");
    expect(archive.slice(0, 2)).toBe("PK");
    expect(archive).toContain("data.json");
    expect(archive).toContain("index.html");
  });

  test("is asked for with the password, three times a day, packed once, and gone after a day", async () => {
    expect(await askExport(person.actor, { ownPassword: "non" }, { now: morning })).toMatchObject(
      refused("wrong_password"),
    );
    expect(await askExport(visitor, own, { now: morning })).toMatchObject(refused("wrong_password"));
    const asked = await askExport(person.actor, own, { now: morning });
    const id = asked.ok ? asked.value.exportId : "";
    await askExport(person.actor, own, { now: morning });
    await askExport(person.actor, own, { now: morning });
    expect(await askExport(person.actor, own, { now: morning })).toMatchObject(refused("too_many_exports"));
    expect(await archiveOf(id, morning)).toBeNull();

    const shop = system("privacy");
    const archive = new Uint8Array(Buffer.from("zip"));
    expect(await keepArchive(shop, { id, archive }, { now: morning })).toMatchObject({ value: { count: 1 } });
    expect(await keepArchive(shop, { id, archive }, { now: morning })).toMatchObject({ value: { count: 0 } });
    expect(await archiveOf(id, morning)).toMatchObject({ accountId: person.accountId });
    expect(await exportOf(person.accountId, morning)).not.toBeNull();
    const token = fetchToken(id, day(1));
    expect(readFetchToken(token, morning)).toBe(id);
    expect(readFetchToken(`${token}0`, morning)).toBeNull();
    expect(readFetchToken(token, day(1))).toBeNull();
    expect(await archiveOf(id, day(1))).toBeNull();
    await forgetArchives(shop, {}, { now: day(1) });
    expect(await database.dataExport.findUniqueOrThrow({ where: { id } })).toMatchObject({ archive: null });
  });
});

describe("retention", () => {
  test("lets go of what has passed its day, says so, and leaves what the law keeps", async () => {
    const longAfter = new Date(known.getTime() + 4 * 365 * 86_400_000);
    await database.customerCase.updateMany({
      data: {
        ...{ state: "closed", because: "no_answer_needed", closedAt: known },
        ...{ dueAt: null, owes: null, resolveBy: null },
      },
    });
    const before = await clockViews(longAfter);
    const due = before.filter((view) => view.due > 0).map(({ clock }) => clock);
    expect(due).toEqual(
      expect.arrayContaining(["cases", "carts", "payers", "reservations", "labels", "sessions", "mails"]),
    );
    expect(before.every(({ ran }) => ran === null)).toBe(true);

    await strike(longAfter);
    const after = await clockViews(longAfter);
    expect(after.filter((view) => view.due > 0 && view.clock !== "accounts")).toEqual([]);
    for (const { clock, ran } of after) {
      if (clock === "books") expect(ran).toBeNull();
      else expect(ran?.at).toEqual(longAfter);
    }
    expect(await database.cart.count()).toBe(0);
    expect(await database.order.count({ where: { name: { contains: canary } } })).toBeGreaterThan(0);
    expect(await database.customerCase.count({ where: { name: { not: "" } } })).toBe(0);
  });

  test("tells an account that slept for three years a month before, and keeps one that was there since", async () => {
    const later = new Date(known.getTime() + 5 * 365 * 86_400_000);
    const account = { kind: "customer" as const, name: "Qui dort", createdAt: known, emailVerifiedAt: known };
    const asleep = await database.account.create({ data: { id: newId(), email: "dort@courrier.example", ...account } });
    const awake = await database.account.create({
      data: { id: newId(), email: "veille@courrier.example", ...account },
    });
    const seen = { createdAt: known, lastSeenAt: new Date(later.getTime() - 86_400_000), expiresAt: later };
    await database.session.create({ data: { accountId: awake.id, ...seen } });
    await strike(later);
    const planned = await database.erasure.findFirst({ where: { accountId: asleep.id } });
    expect(planned).toMatchObject({ origin: "asleep", dueAt: new Date(later.getTime() + 30 * 86_400_000) });
    expect(await database.erasure.count({ where: { accountId: awake.id } })).toBe(0);
    await strike(later);
    expect(await database.erasure.count({ where: { accountId: asleep.id } })).toBe(1);
  });

  test("has a length for every clock, and one that only the law ends", () => {
    expect(clockNames.filter((clock) => clocks[clock] === null)).toEqual(["books"]);
  });
});
