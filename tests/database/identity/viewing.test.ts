import { beforeAll, expect, test } from "vitest";
import { viewAs } from "#lib/identity/commands-view-as";
import { hashPassword } from "#lib/identity/password";
import { customerViewed } from "#lib/identity/queries-view-as";
import { openViewing, sealViewing, viewingMinutes } from "#lib/identity/viewing";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { orderOf } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { signed } from "#lib/platform/tokens";
import { askExport } from "#lib/privacy/commands-export";
import { returnableOrder } from "#lib/returns/queries-returnable";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { aColleague, type Colleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const ownPassword = "promis-tenu-1924";
const customerId = newId();
let lead: Colleague;
let agent: Colleague;

beforeAll(async () => {
  lead = await aColleague("Nadia Benali", "service_lead");
  agent = await aColleague("Léa Tessier", "service_agent");
  const passwordHash = await hashPassword(ownPassword);
  await database.account.updateMany({ where: { kind: "staff" }, data: { passwordHash } });
  const of = { kind: "customer", email: "helene@courrier.example", name: "Hélène Garnier", createdAt: now } as const;
  await database.account.create({ data: { id: customerId, locale: "en", passwordHash, ...of } });
});

const looking = (): Actor => ({
  ...{ kind: "customer", id: customerId, name: "Hélène Garnier", email: "helene@courrier.example" },
  viewer: { id: lead.id, name: lead.name, until: later(viewingMinutes) },
});

const reason = "Elle ne voit pas sa facture";
const asked = { accountId: customerId, reason, ownPassword };
const begin = (actor: Actor, more: object = {}) => viewAs(actor, { ...asked, ...more }, { now });

test("a lead sees the shop as a customer, says why, and the journal keeps it", async () => {
  const begun = await begin(lead);
  if (!begun.ok) throw new Error(begun.refusal.code);
  expect(begun.value.locale).toBe("en");
  expect(await customerViewed(begun.value.sealed, lead, later(1))).toEqual({
    ...{ kind: "customer", id: customerId, name: "Hélène Garnier", email: "helene@courrier.example" },
    viewer: { id: lead.id, name: lead.name, until: later(viewingMinutes) },
  });
  expect(await database.auditEntry.findMany({ where: { command: "identity.view_as" } })).toMatchObject([
    { actorId: lead.id, subject: `account:${customerId}`, reason },
  ]);
});

test("it ends by itself, with the colleague's right to it, and is nobody else's", async () => {
  const sealed = sealViewing({ customerId, staffId: lead.id, until: later(viewingMinutes) });
  expect(await customerViewed(sealed, lead, later(viewingMinutes))).toBeNull();
  expect(await customerViewed(sealed, { ...lead, permissions: new Set() }, now)).toBeNull();
  expect(await customerViewed(sealed, await aColleague("Jeanne", "owner"), now)).toBeNull();
  expect(await customerViewed(sealed, { kind: "visitor" }, now)).toBeNull();
  expect(await customerViewed(`${sealed}x`, lead, now)).toBeNull();
  const ofStaff = sealViewing({ customerId: agent.id, staffId: lead.id, until: later(1) });
  expect(await customerViewed(ofStaff, lead, now)).toBeNull();
  for (const other of ["keep:1", "{}", "viewing"]) expect(openViewing(signed(other, later(1)), now)).toBeNull();
});

test.each([
  ["an agent", () => agent, {}, "forbidden"],
  ["who gives no reason", () => lead, { reason: "" }, "invalid"],
  ["who does not know their password", () => lead, { ownPassword: "autre-chose-1924" }, "wrong_password"],
  ["who means a colleague", () => lead, { accountId: "" }, "invalid"],
] as const)("%s sees nothing", async (_who, who, more, code) =>
  expect(await begin(who(), more)).toMatchObject({ ok: false, refusal: { code } }),
);

test("a colleague's account is not looked into", async () =>
  expect(await begin(lead, { accountId: agent.id })).toMatchObject({
    ok: false,
    refusal: { code: "customer_not_found" },
  }));

test("no command at all is called by who only looks on: nothing is changed, nothing is paid", async () => {
  const modules = import.meta.glob<Record<string, unknown>>("/lib/**/commands*.ts");
  const commands = (await Promise.all(Object.values(modules).map((load) => load()))).flatMap((exports) =>
    Object.values(exports).filter(isCommand),
  );
  expect(commands.length).toBeGreaterThan(250);
  const answers = await Promise.all(
    commands.map(async (one) => [one.commandName, await one(looking(), {}, { now })] as const),
  );
  const passed = answers.filter(([, answer]) => answer.ok || answer.refusal.code !== "only_looking");
  expect(passed.map(([name]) => name)).toEqual([]);
});

test("the customer's own password is not tried out by who only looks on", async () => {
  for (const tried of [ownPassword, "autre-chose-1924"])
    expect(await askExport(looking(), { ownPassword: tried }, { now })).toEqual({
      ok: false,
      refusal: { code: "only_looking" },
    });
});

test("who only looks on is handed no link of an order: it would act, and for longer than they look", async () => {
  await aShop();
  const variantId = await aVariant({ sku: "SEEN", stock: { WEB: 5 } });
  const { number } = await anOrder([{ variantId, sku: "SEEN", quantity: 1, unitGross: 4900 }], {
    accountId: customerId,
  });
  const { viewer: _, ...herself } = looking() as Extract<Actor, { kind: "customer" }>;
  for (const [actor, isHanded] of [
    [herself, true],
    [looking(), false],
  ] as const)
    for (const order of [await orderOf(actor, number), await returnableOrder(actor, { number }, now)])
      expect([order?.number, order?.token !== ""]).toEqual([number, isHanded]);
});

type Answer = Readonly<{ ok: true } | { ok: false; refusal: Readonly<{ code: string }> }>;
type Command = Readonly<{ commandName: string }> & ((actor: Actor, raw: unknown, at: object) => Promise<Answer>);
const isCommand = (one: unknown): one is Command => typeof one === "function" && "commandName" in one;
