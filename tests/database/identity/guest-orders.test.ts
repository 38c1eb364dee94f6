import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { askEmailChange, confirmEmailChange, issueChangeToken } from "#lib/identity/commands-email-change";
import { issueEmailToken } from "#lib/identity/commands-email-token";
import { signUp, verifyEmail } from "#lib/identity/commands-sign-up";
import { visitor } from "#lib/kernel/actor";
import { ordersOf } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { accountMails } from "#lib/processes/account-mails";
import { accountOrders } from "#lib/processes/account-orders";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder, placedAt } from "#tests/support/an-order";

const at = { now: placedAt };
const password = "la lampe du salon";
const followed = () => work([...accountMails, ...accountOrders]);

async function aGuestOrder(sku: string, email: string): Promise<string> {
  const variantId = await aVariant({ sku, stock: { WEB: 1 } });
  const { orderId, number } = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }]);
  await database.order.update({ where: { id: orderId }, data: { email, accountId: null } });
  return number;
}

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
});

test("a guest's orders join an account once its address is proved, at sign-up or as its new one; before, none does", async () => {
  const [first, second] = ["camille@courrier.example", "camille@neuf.example"];
  const [before, after] = [await aGuestOrder("LAMPE", first), await aGuestOrder("VASE", second)];
  await aGuestOrder("CHAISE", "zoe@courrier.example");
  await signUp(visitor, { email: first, name: "Camille Renard", password, locale: "fr" }, at);
  await followed();
  const { id } = await database.account.findUniqueOrThrow({ where: { email: first } });
  const numbers = async () => (await ordersOf(id)).map(({ number }) => number).sort();
  expect(await numbers()).toEqual([]);

  const token = await database.$transaction((tx) =>
    issueEmailToken(tx, { accountId: id, purpose: "verify_email" }, placedAt),
  );
  await verifyEmail(visitor, { token, password }, at);
  await followed();
  expect(await numbers()).toEqual([before]);

  const camille = { kind: "customer", id, name: "Camille Renard", email: first } as const;
  await askEmailChange(camille, { email: second, ownPassword: password }, at);
  await followed();
  expect(await numbers()).toEqual([before]);
  const change = await database.emailChange.findFirstOrThrow();
  const proof = await database.$transaction((tx) => issueChangeToken(tx, change.id, "confirmHash"));
  expect(await confirmEmailChange(visitor, { token: proof }, at)).toMatchObject({ ok: true });
  await followed();
  expect(await numbers()).toEqual([before, after].sort());
});
