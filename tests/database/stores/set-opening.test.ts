import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { setOpening } from "#lib/stores/commands";
import { openState } from "#lib/stores/hours";
import { stores } from "#lib/stores/queries";
import { aShop } from "#tests/support/a-shop";

const jeanne: Actor = {
  ...{ kind: "staff", id: "j", name: "Jeanne", storeCodes: ["ANG"] },
  permissions: new Set(["stores.write"]),
};
const now = new Date("2026-11-22T09:00:00Z");
const day = { opens: 600, closes: 1140 };
const told = {
  store: "ANG",
  week: [day, day, day, day, day, day, null],
  exceptions: [
    { date: "2026-12-20", hours: { opens: 600, closes: 1080 } },
    { date: "2026-12-25", hours: null },
  ],
  services: ["repair", "reserve-collect"],
};

beforeAll(aShop);

describe("les horaires d’un magasin", () => {
  test("sont changés par sa directrice : la semaine, les jours à part, les services ; et le journal le sait", async () => {
    expect(await setOpening(jeanne, told, { now })).toMatchObject({ ok: true });
    const [angers] = await stores("fr");
    if (!angers) throw new Error("no store");
    expect(angers).toMatchObject({ week: told.week, exceptions: told.exceptions, services: told.services });
    expect(openState(angers, new Date("2026-12-20T10:00:00Z"))).toEqual({
      open: true,
      closesAt: new Date("2026-12-20T17:00:00Z"),
    });
    expect(openState(angers, new Date("2026-12-25T10:00:00Z"))).toMatchObject({ open: false });
    expect(await database.auditEntry.findFirst({ where: { subject: "store:ANG" } })).toMatchObject({
      actorName: "Jeanne",
      changes: { services: [[], told.services] },
    });
  });

  test("gardent les jours à part qui sont passés, et perdent ceux qui ne sont plus dits", async () => {
    await database.exceptionalHours.create({ data: { storeCode: "ANG", date: new Date("2026-11-11") } });
    expect(await setOpening(jeanne, { ...told, exceptions: [] }, { now })).toMatchObject({ ok: true });
    expect((await stores("fr"))[0]?.exceptions).toEqual([{ date: "2026-11-11", hours: null }]);
  });

  test.each([
    ["ferment avant d’ouvrir", { week: [{ opens: 700, closes: 600 }, ...told.week.slice(1)] }, "invalid"],
    ["n’ont que six jours", { week: told.week.slice(1) }, "invalid"],
    ["ouvrent à 25 heures", { week: [{ opens: 1500, closes: 1600 }, ...told.week.slice(1)] }, "invalid"],
    ["ont un jour qui n’existe pas", { exceptions: [{ date: "2026-02-31", hours: null }] }, "invalid"],
    ["disent deux fois le même jour", { exceptions: [told.exceptions[0], told.exceptions[0]] }, "date_twice"],
    ["offrent un service inconnu", { services: ["massage"] }, "invalid"],
    ["sont d’un magasin inconnu", { store: "XXX" }, "unknown_store"],
  ])("sont refusés s’ils %s", async (_, wrong, code) =>
    expect(await setOpening(jeanne, { ...told, ...wrong }, { now })).toMatchObject({ refusal: { code } }),
  );

  test("ne sont pas changés par un autre magasin, ni sans le droit", async () => {
    const nantes = { ...jeanne, storeCodes: ["NAN"] } as Actor;
    expect(await setOpening(nantes, told, { now })).toMatchObject({ refusal: { code: "other_store" } });
    expect(await setOpening(visitor, told, { now })).toMatchObject({ refusal: { code: "forbidden" } });
  });
});
