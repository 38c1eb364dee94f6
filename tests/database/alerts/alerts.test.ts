import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { askAlert, endAlert, proveAlert } from "#lib/alerts/commands";
import { forgetAlerts, tellDue } from "#lib/alerts/commands-due";
import { alertsOf } from "#lib/alerts/queries";
import { mostAlerts, mostTold } from "#lib/alerts/schema";
import { alertToken } from "#lib/alerts/token";
import {
  askEmailChange,
  confirmEmailChange,
  issueChangeToken,
  undoEmailChange,
} from "#lib/identity/commands-email-change";
import { hashPassword } from "#lib/identity/password";
import { bandChanged } from "#lib/inventory/facts";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { requestPriceChanges } from "#lib/pricing/commands";
import { approvePriceChange } from "#lib/pricing/commands-approve";
import { accountMails } from "#lib/processes/account-mails";
import { alerts } from "#lib/processes/alerts";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aTelevision } from "#tests/support/a-television";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

const morning = new Date("2026-11-21T10:00:00Z");
const at = { now: morning };
const later = (days: number) => ({ now: new Date(morning.getTime() + days * 86_400_000) });
const marc = "marc@courrier.example";
const noted = { ok: true, value: null };
const notFound = { ok: false, refusal: { code: "alert_not_found" } };
const someone = (): Actor & { kind: "customer" } => ({
  kind: "customer",
  id: newId(),
  name: "Zoé",
  email: `${newId()}@courrier.example`,
});
const mails = async () =>
  (await database.mail.findMany({ orderBy: { id: "asc" } })).map(({ template, recipient }) => [template, recipient]);
const only = () => database.alert.findFirstOrThrow();
const restock = (variantId: string, onHand: number) =>
  database.stockLevel.updateMany({ where: { variantId }, data: { onHand } });
const tell = async (variantId: string) => {
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const told = await tellDue(system("alerts"), { productIds: [productId] }, at);
  await work(alerts);
  return told;
};
const ask = (actor: Actor, wish: object) => askAlert(actor, { locale: "fr", kind: "stock", ...wish }, at);

let vase: string;
beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  vase = await aVariant({ sku: "VASE", price: 4900, stock: { WEB: 0 } });
});
beforeEach(async () => {
  await Promise.all([
    database.alert.deleteMany(),
    database.mail.deleteMany(),
    database.outboxFact.deleteMany(),
    database.rateLimit.deleteMany(),
    restock(vase, 0),
  ]);
});

describe("back in stock", () => {
  test("a stranger proves their address first, and is told once, by one mail that can be ended from the mail program", async () => {
    expect(await ask(visitor, { sku: "VASE", email: marc })).toEqual(noted);
    await work(alerts);
    expect(await mails()).toEqual([["alert_prove", marc]]);
    await restock(vase, 3);
    await tell(vase);
    expect(await mails()).toHaveLength(1);

    const { id } = await only();
    expect(await proveAlert(visitor, { alertId: id, token: "deviné" }, at)).toEqual(notFound);
    expect(await proveAlert(visitor, { alertId: id, token: alertToken(id, morning) }, at)).toEqual(noted);
    await work(alerts);
    await Promise.all([tell(vase), tell(vase)]);
    expect((await mails()).map(([template]) => template)).toEqual(["alert_prove", "alert_stock"]);
    const letter = await database.mail.findFirstOrThrow({ where: { template: "alert_stock" } });
    expect(letter.unsubscribeUrl).toContain(`/api/alerts?alert=${id}&token=`);
  });

  test("a signed-in customer's address is proved already; nobody is told while there is nothing to order", async () => {
    const zoe = someone();
    await ask(zoe, { sku: "VASE" });
    await tell(vase);
    expect(await mails()).toEqual([]);
    await restock(vase, 1);
    await Promise.all([tell(vase), tell(vase)]);
    expect(await mails()).toEqual([["alert_stock", zoe.email]]);
    expect(await alertsOf(zoe.id, "fr")).toEqual([]);
  });

  test("what is taken off sale because of its price tells nobody", async () => {
    await ask(someone(), { sku: "VASE" });
    await restock(vase, 1);
    const freeze = {
      variantId: vase,
      sku: "VASE",
      since: morning,
      reason: "below_cost",
      priceMinor: 1,
      referenceMinor: 4000,
    };
    await database.priceFreeze.create({ data: freeze });
    await tell(vase);
    expect(await mails()).toEqual([]);
    await database.priceFreeze.deleteMany();
  });
});

describe("a lower price", () => {
  test("tells who asked only once it is in force: held for a second person, it tells nobody", async () => {
    const sku = "BF-IMG-002";
    await aTelevision(sku);
    const [olivier, jeanne] = [await aColleague("Olivier", "administrator"), await aColleague("Jeanne", "owner")];
    const { id: variantId } = await database.variant.findUniqueOrThrow({ where: { sku } });
    const zoe = someone();
    await ask(zoe, { sku, kind: "price" });
    await requestPriceChanges(
      olivier,
      { changes: [{ sku, toMinor: 500 }], source: "form", reason: "Fin de série" },
      at,
    );
    const held = await database.priceChange.findFirstOrThrow({ where: { state: "held" } });
    await tell(variantId);
    expect(await mails()).toEqual([]);

    await approvePriceChange(jeanne, { id: held.id, hash: held.hash }, at);
    await work(alerts);
    expect(await mails()).toEqual([["alert_price", zoe.email]]);
    await tell(variantId);
    expect(await mails()).toHaveLength(1);
  });

  test("is a lower one than when they asked, not the same nor a higher", async () => {
    const zoe = someone();
    await ask(zoe, { sku: "VASE", kind: "price" });
    for (const grossMinor of [4900, 5900]) {
      await database.price.update({ where: { variantId: vase }, data: { grossMinor } });
      await tell(vase);
    }
    expect(await mails()).toEqual([]);
    await database.price.update({ where: { variantId: vase }, data: { grossMinor: 4899 } });
    await tell(vase);
    expect(await mails()).toEqual([["alert_price", zoe.email]]);
    await database.price.update({ where: { variantId: vase }, data: { grossMinor: 4900 } });
  });
});

describe("asking", () => {
  test("twice is once, and every address gets the same answer, also one that has too many", async () => {
    for (let time = 0; time < 2; time++) expect(await ask(visitor, { sku: "VASE", email: marc })).toEqual(noted);
    expect(await database.alert.count()).toBe(1);
    const others = Array.from({ length: mostAlerts - 1 }, () => ({
      ...{ id: newId(), kind: "stock" as const, variantId: newId(), email: marc, locale: "fr" },
      ...{ askedAt: morning, expiresAt: later(1).now },
    }));
    await database.alert.createMany({ data: others });
    expect(await ask(visitor, { sku: "VASE", kind: "price", email: marc })).toEqual(noted);
    expect(await database.alert.count()).toBe(mostAlerts);
  });

  test("needs an address and something that is sold, and is counted", async () => {
    expect(await ask(visitor, { sku: "VASE" })).toMatchObject({ refusal: { code: "email_missing" } });
    expect(await ask(visitor, { sku: "RIEN", email: marc })).toMatchObject({ refusal: { code: "unknown_sku" } });
    expect(await ask(visitor, { sku: "VASE", email: "marc@x.fr\r\nBcc: zoe@x.fr" })).toMatchObject({
      refusal: { code: "invalid" },
    });
    const answers = await Promise.all(Array.from({ length: 11 }, () => ask(visitor, { sku: "VASE", email: marc })));
    expect(answers.filter(({ ok }) => !ok)).not.toEqual([]);
  });
});

test("somebody else's alert is answered like one that does not exist, and goes on (ACL-02)", async () => {
  const [zoe, leo] = [someone(), someone()];
  await ask(zoe, { sku: "VASE" });
  const { id } = await only();
  for (const which of [{ alertId: id }, { alertId: id, token: alertToken(newId(), morning) }])
    expect(await endAlert(leo, which, at)).toEqual(notFound);
  expect(await endAlert(visitor, { alertId: id }, at)).toEqual(notFound);
  expect(await alertsOf(leo.id, "fr")).toEqual([]);
  expect(await alertsOf(zoe.id, "fr")).toMatchObject([{ id, proved: true }]);
  expect(await endAlert(zoe, { alertId: id }, at)).toEqual(noted);
  expect(await database.alert.count()).toBe(0);
});

test("is forgotten after a week unproved, after six months, and a month after it was told", async () => {
  await ask(visitor, { sku: "VASE", email: marc });
  await forgetAlerts(system("alerts"), {}, later(6));
  expect(await database.alert.count()).toBe(1);
  await forgetAlerts(system("alerts"), {}, later(7));
  expect(await database.alert.count()).toBe(0);

  const zoe = someone();
  await ask(zoe, { sku: "VASE" });
  await forgetAlerts(system("alerts"), {}, later(182));
  expect(await database.alert.count()).toBe(1);
  await restock(vase, 1);
  await tell(vase);
  await forgetAlerts(system("alerts"), {}, later(31));
  expect(await database.alert.count()).toBe(0);
});

describe("an account's address that changes", () => {
  const former = "camille@courrier.example";
  const mended = { email: "camille@neuf.example", ownPassword: "la lampe du salon" };
  const followed = () => work([...accountMails, ...alerts]);
  /** The token of a link, as its mail would carry it. */
  const token = async (which: "confirmHash" | "undoHash") => {
    const { id } = await database.emailChange.findFirstOrThrow();
    return database.$transaction((tx) => issueChangeToken(tx, id, which));
  };

  test("takes what it waits for along, and back; what waits there already waits once", async () => {
    const chair = await aVariant({ sku: "CHAISE", price: 9900, stock: { WEB: 0 } });
    const passwordHash = await hashPassword(mended.ownPassword);
    const account = { id: newId(), kind: "customer" as const, name: "Camille", email: former };
    await database.account.create({ data: { ...account, passwordHash, createdAt: morning, emailVerifiedAt: morning } });
    await ask(account, { sku: "VASE" });
    await ask(account, { sku: "CHAISE" });
    await ask(visitor, { sku: "CHAISE", email: mended.email });
    await askEmailChange(account, mended, at);
    expect(await confirmEmailChange(visitor, { token: await token("confirmHash") }, at)).toMatchObject({ ok: true });
    await followed();
    await restock(vase, 1);
    await tell(vase);
    expect((await mails()).filter(([template]) => template === "alert_stock")).toEqual([["alert_stock", mended.email]]);
    expect(await database.alert.findMany({ where: { variantId: chair } })).toMatchObject([
      { email: mended.email, accountId: account.id, provedAt: morning },
    ]);
    expect(await database.alert.count({ where: { email: former } })).toBe(0);

    await restock(vase, 0);
    await ask({ ...account, email: mended.email }, { sku: "VASE" });
    expect(await undoEmailChange(visitor, { token: await token("undoHash") }, at)).toMatchObject({ ok: true });
    await followed();
    expect((await alertsOf(account.id, "fr")).map(({ email }) => email)).toEqual([former, former]);
  });
});

test("a stranger who types somebody's address changes nothing of what waits for it", async () => {
  const zoe = someone();
  await ask(zoe, { sku: "VASE", kind: "price" });
  const before = await only();
  await database.price.update({ where: { variantId: vase }, data: { grossMinor: 100 } });
  expect(await ask(visitor, { sku: "VASE", kind: "price", email: zoe.email, locale: "en" })).toEqual(noted);
  expect(await only()).toEqual(before);
  await database.price.update({ where: { variantId: vase }, data: { grossMinor: 4900 } });
});

test("a crowd is told in several goes, each once; one who comes late is told alone", async () => {
  const crowd = Array.from({ length: mostTold + 3 }, () => ({
    ...{ id: newId(), kind: "stock" as const, variantId: vase, email: `${newId()}@courrier.example`, locale: "fr" },
    ...{ askedAt: morning, provedAt: morning, expiresAt: later(1).now },
  }));
  await database.alert.createMany({ data: crowd });
  await restock(vase, 5);
  const zoe = someone();
  await ask(zoe, { sku: "VASE" });
  await work(alerts);
  expect(await mails()).toEqual([["alert_stock", zoe.email]]);

  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: vase } });
  const go = await tellDue(system("alerts"), { productIds: [productId] }, at);
  expect(go).toEqual({ ok: true, value: { told: mostTold } });
  const { name, payload } = bandChanged({ productIds: [productId] });
  await database.alert.updateMany({ where: { accountId: null }, data: { toldAt: null } });
  await database.outboxFact.deleteMany();
  await database.outboxFact.create({ data: { name, payload, at: morning } });
  await work(alerts.filter(({ fact }) => fact === name));
  expect(await database.alert.count({ where: { toldAt: null } })).toBe(0);
  const told = await database.outboxFact.findMany({ where: { name: "alert.due" } });
  expect(new Set(told.map(({ payload }) => JSON.stringify(payload))).size).toBe(mostTold + 3);
  expect(told).toHaveLength(mostTold + 3);
});
