import { beforeAll, expect, test } from "vitest";
import { leaveCompany, setCompany } from "#lib/customers/commands-company";
import { companyOf } from "#lib/customers/queries";
import { type Actor, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";

const now = new Date("2026-11-21T10:00:00Z");
const accountId = newId();
const louis: Actor = { kind: "customer", id: accountId, name: "Louis Petit", email: "louis@atelier.example" };
const groups = async () =>
  (await database.customerGroupMember.findMany({ where: { accountId } })).map((m) => m.groupCode);

beforeAll(async () => {
  const account = { id: accountId, kind: "customer" as const, name: "Louis Petit", email: "louis@atelier.example" };
  await database.account.create({ data: { ...account, locale: "fr", createdAt: now } });
});

test("a customer who buys for a company is in the companies' group once its VAT number is right", async () => {
  const company = "Atelier Petit";
  expect(await setCompany(louis, { company, vatNumber: "FR40303265044" }, { now })).toMatchObject({
    refusal: { code: "vat_number_wrong" },
  });
  expect([await companyOf(accountId), await groups()]).toEqual([null, []]);

  expect(await setCompany(louis, { company, vatNumber: "fr 40 303 265 045" }, { now })).toMatchObject({ ok: true });
  expect(await setCompany(louis, { company: "Petit & fils", vatNumber: "FR40303265045" }, { now })).toMatchObject({
    value: { vatNumber: "FR40303265045" },
  });
  expect(await companyOf(accountId)).toEqual({ name: "Petit & fils", vatNumber: "FR40303265045" });
  expect(await groups()).toEqual(["companies"]);
});

test("and is nobody's company again when they say so", async () => {
  expect(await leaveCompany(louis, {}, { now })).toMatchObject({ ok: true });
  expect([await companyOf(accountId), await groups()]).toEqual([null, []]);
  expect(await setCompany(visitor, { company: "Personne", vatNumber: "FR40303265045" })).toMatchObject({
    refusal: { code: "forbidden" },
  });
});
