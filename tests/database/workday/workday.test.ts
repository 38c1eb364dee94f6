import { beforeAll, describe, expect, test } from "vitest";
import { writeToUs } from "#lib/cases/commands";
import { handOver } from "#lib/cases/commands-desk";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { giveOwnership } from "#lib/ownership/commands";
import { setAbsence } from "#lib/ownership/commands-absence";
import { houseOn } from "#lib/ownership/queries";
import { fixedThings } from "#lib/ownership/things";
import { database } from "#lib/platform/database";
import { addTask, openTask } from "#lib/tasks/commands";
import { sourcesFor, workWaiting } from "#lib/workday/queries";
import { figuresUntil } from "#lib/workday/queries-figures";
import { tasksFor, waitingFor } from "#lib/workday/queries-mine";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { aColleague, type Colleague } from "#tests/support/staff-actors";

let jeanne: Colleague;
let nadia: Colleague;
let lea: Colleague;
let ines: Colleague;
const at = { now: morning };
const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);
const mine = async (who: Colleague, now = morning) =>
  (await waitingFor(who, await houseOn(now))).map(({ thing, name }) => [thing, name]);

async function aLetter(subject: string, now = morning) {
  const form = { topic: "delivery", subject, text: "Bonjour, où est-il ?", locale: "fr", address: "198.51.100.7" };
  const who = { name: "Camille Rousseau", email: `${newId()}@courrier.example` };
  const written = await writeToUs(visitor, { ...form, ...who }, { now });
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value.caseId;
}

beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  nadia = await aColleague("Nadia Benali", "service_agent");
  lea = await aColleague("Léa Tessier", "service_agent");
  ines = { ...(await aColleague("Inès Moreau", "store_staff")), storeCodes: ["ANG"] };
  const variantId = await aVariant({ sku: "LAMPE-1", stock: { WEB: 9, ANG: 9 } });
  await anOrder([{ variantId, sku: "LAMPE-1", quantity: 1, unitGross: 4900 }]);
  await anOrder([{ variantId, sku: "LAMPE-1", quantity: 1, unitGross: 4900, store: "ANG" }]);
  await giveOwnership(jeanne, { thing: "queue:desk", ownerId: nadia.id, substituteId: lea.id }, at);
});

describe("one's day", () => {
  test("is what one answers for, the most pressing first, and what one was given by hand", async () => {
    await aLetter("Où est mon colis ?", hours(1));
    const older = await aLetter("Colis abîmé");
    expect(await mine(nadia)).toEqual([
      ["queue:desk", "Colis abîmé"],
      ["queue:desk", "Où est mon colis ?"],
    ]);
    expect(await mine(lea)).toEqual([]);
    await handOver(nadia, { caseId: older, toId: lea.id }, at);
    expect(await mine(nadia)).toEqual([["queue:desk", "Où est mon colis ?"]]);
    expect(await mine(lea)).toEqual([["queue:desk", "Colis abîmé"]]);
  });

  test("is on the days that one stands in for somebody also theirs", async () => {
    await setAbsence(nadia, { accountId: nadia.id, firstDay: "2026-11-23", lastDay: "2026-11-23" }, at);
    expect(await mine(lea, hours(48))).toHaveLength(2);
    expect(await mine(lea)).toHaveLength(1);
  });

  test("is of who works in a store what lies there, and nobody else's", async () => {
    const orders = await database.order.findMany({ orderBy: { number: "asc" }, select: { number: true } });
    expect((await mine(ines)).map(([thing, name]) => [thing, name?.split(",")[0]])).toEqual([
      ["queue:preparation", orders[1]?.number],
    ]);
    expect((await mine(jeanne)).filter(([thing]) => thing === "queue:preparation")).toHaveLength(2);
  });

  test("has one's own tasks, and those of what one answers for", async () => {
    await addTask(nadia, { title: "Relire les macros", dueDay: "2026-11-20" }, at);
    const about = { kind: "voice_contacts", subject: "product:1", data: { signals: 3 }, dueDay: "2026-11-24" };
    await openTask(system("voice"), { ...about, thing: "queue:desk" }, at);
    const tasks = async (who: Colleague, now = morning) =>
      (await tasksFor(who, await houseOn(now), now)).map(({ kind, late }) => [kind, late]);
    expect(await tasks(nadia)).toEqual([
      ["own", true],
      ["voice_contacts", false],
    ]);
    expect(await tasks(lea)).toEqual([]);
    expect(await tasks(lea, hours(48))).toEqual([["voice_contacts", false]]);
  });
});

test("one's own tasks are there, however much is open for others", async () => {
  await database.$executeRaw`
    INSERT INTO task (id, kind, subject, thing, due_day, opened_at, opened_by_name)
    SELECT gen_random_uuid(), 'voice_returns', 'product:' || n, 'queue:reviews', '2026-11-20', ${morning}, 'voice'
    FROM generate_series(1, 600) n`;
  await addTask(lea, { title: "Ranger les modèles" }, at);
  expect(await tasksFor(lea, await houseOn(morning), morning)).toMatchObject([{ title: "Ranger les modèles" }]);
});

describe("the first page", () => {
  test("tells everybody what they may do something about, and nothing else", async () => {
    const things = async (who: Colleague) => (await workWaiting(who, hours(1))).map(({ thing }) => thing);
    expect(await things(nadia)).toEqual(["queue:desk"]);
    expect(await things(ines)).toEqual(["queue:preparation"]);
    expect(await things(jeanne)).toEqual(expect.arrayContaining(["queue:desk", "queue:preparation"]));
    expect(await things(await aColleague("Paul", "accountant"))).toEqual([]);
  });

  test("counts what is late, and names what presses most", async () => {
    const [desk] = await workWaiting(nadia, hours(24 * 7));
    expect(desk).toEqual({ thing: "queue:desk", waiting: 2, late: 2, first: "Colis abîmé" });
  });

  test("reads every queue and alert that has an owner", async () => {
    const owned = fixedThings.filter((thing) => /^(queue|alert):/.test(thing));
    const read: readonly string[] = sourcesFor(jeanne);
    expect(owned.filter((thing) => !read.includes(thing))).toEqual(["alert:jobs"]);
  });

  test("has the figures that plain SQL counts, until the hour and not after", async () => {
    const [plain] = await database.$queryRaw<object[]>`
      SELECT sum(total_minor)::int AS sales, count(*)::int AS orders, round(avg(total_minor))::int AS basket FROM orders`;
    expect(await figuresUntil(hours(1))).toMatchObject({ ...plain, promises: null, contacts: 500 });
    expect(await figuresUntil(hours(-1))).toMatchObject({ sales: 0, orders: 0, basket: null });
  });
});
