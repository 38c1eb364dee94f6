import { describe, expect, test } from "vitest";
import { roles } from "#lib/identity/roles";
import { type Permission, permissions } from "#lib/platform/permissions";

const columns = [
  "visitor",
  "customer",
  "service_agent",
  "service_lead",
  "merchandiser",
  "buyer",
  "store_staff",
  "store_manager",
  "accountant",
  "administrator",
  "owner",
] as const;

/** The rows of the permission matrix whose actions exist, cell by cell, beside the permission that stands for them. */
const matrix: readonly (readonly [row: string, permission: Permission, cells: string])[] = [
  ["order: look up", "orders.read", "token|own|R|R|m|-|st|st|R|R|R"],
  ["tickets, notes", "orders.note", "token|own|W|W|-|-|st|st|-|W|W"],
  ["pick, pack, hand over; the warehouse has no role of its own", "orders.send", "-|-|-|-|-|-|W st|W st|-|W|W"],
  ["hand over click & collect after five wrong codes", "pickups.unlock", "-|-|-|-|-|-|-|W st|-|W|W"],
  ["order: cancel before picking", "orders.cancel", "token|own|W|W|-|-|-|st|-|W|W"],
  ["order: change address or lines after payment", "orders.edit", "-|own <= 30 min|W|W|-|-|-|W st|-|W|W"],
  ["refund <= 100 EUR", "orders.refund", "-|-|W|W|-|-|st|st|-|W SU|W SU"],
  ["refund > 500 EUR: the second of two people", "orders.approve_refunds", "-|-|ask|W SU|-|-|-|-|W SU|W SU|W SU"],
  ["returns: announce, refuse, cancel", "returns.write", "token|own|W|W|-|-|W st|W st|-|W|W"],
  ["returns: receive and inspect", "returns.inspect", "-|-|W|W|-|-|W st|W st|-|W|W"],
  ["refund or exchange what came back", "returns.settle", "-|-|W|W|-|-|W st|W st|-|W|W"],
  ["browse, in the back office", "products.read", "-|-|R|R|R|R|R|R|R|R|R"],
  ["product text, images, categories", "products.write", "-|-|-|-|W|draft|-|-|-|W|W"],
  ["redirects, feeds: how the shop is found", "channels.write", "-|-|-|-|W|-|-|-|-|W|W"],
  ["home page, landing pages, guides: facing", "showcases.write", "-|-|-|-|W|-|-|-|-|W|W"],
  ["order of lists: facing", "ranking.write", "-|-|-|-|W|-|-|-|-|W|W"],
  ["price within guard", "prices.write", "-|-|-|-|W|W|-|st|-|W|W"],
  ["approve a price (never the author)", "prices.approve", "-|-|-|-|head|head|-|-|-|W SU|W SU"],
  ["promotions, in the back office", "promotions.read", "-|-|R|R|R|R|-|-|-|R|R"],
  ["promotion within budget and <= 40%", "promotions.write", "-|-|-|-|W|-|-|-|-|W SU|W SU"],
  ["approve a promotion (never the author)", "promotions.approve", "-|-|-|-|head|-|-|-|-|W SU|W SU"],
  ["decide a price incident", "incidents.decide", "-|-|-|-|-|-|-|-|-|W SU|W SU"],
  ["gift cards: look up", "credit.read", "-|buy|R|R|-|-|sell|sell|R|R|R"],
  ["gift cards: issue paid, at a till", "credit.sell", "-|buy|-|-|-|-|W|W|-|W SU|W SU"],
  ["gift cards: issue free or > 150 EUR, by two people", "credit.issue", "-|-|-|W|-|-|-|-|W|W SU|W SU"],
  ["the second of two people (never the author)", "credit.approve", "-|-|-|W|-|-|-|-|-|W SU|W SU"],
  ["goodwill voucher <= 15 EUR", "credit.give", "-|-|W|W|-|-|-|st|-|W|W"],
  ["goodwill voucher, more", "credit.decide_gestures", "-|-|4E|W SU|-|-|-|4E|-|4E|W SU"],
  ["invoices, credit notes", "invoices.read", "token|own|R|R|-|-|st|st|R|R|R"],
  ["credit note: have the books brought up to date", "invoices.credit", "-|-|-|-|-|-|-|-|W|W|W"],
  ["accounting export, VAT, reconciliation", "accounting.export", "-|-|-|-|-|-|-|till|W|R|R"],
  ["close a break of the reconciliation; > 50 EUR by two people", "payments.reconcile", "-|-|-|-|-|-|-|-|W|-|W"],
  ["record money received by transfer, or given back by hand", "payments.receive", "-|-|-|-|-|-|-|-|W|W|W"],
  ["see cost and margin", "costs.read", "-|-|-|-|R|R|-|st|R|R|R"],
  ["store stock", "stock.read", "-|-|R|R|R|R|R|R|R|R|R"],
  ["stock in every place: levels, safety, back orders, deliveries", "stock.adjust", "-|-|-|-|-|W|st|st|-|W|W"],
  ["stock count / correction <= 5 units or 200 EUR", "stock.count", "-|-|-|-|-|W|W st|W st|-|W|W"],
  ["stock count / correction, more: the second of two people", "stock.approve", "-|-|-|-|-|W|ask|W st|-|W|W"],
  ["receipts", "stock.receive", "-|-|-|-|-|W|W st|W st|-|W|W"],
  ["purchase orders, suppliers", "purchasing.read", "-|-|-|-|R|R|-|-|R|R|R"],
  ["purchase orders, suppliers: write", "purchasing.write", "-|-|-|-|-|W|-|-|-|W|W"],
  ["purchase orders > 10,000 EUR: the second of two people", "purchasing.approve", "-|-|-|-|-|W|-|-|-|W|W"],
  ["reservation: find, hand over, extend, release", "reservations.handle", "-|-|W|W|-|-|W st|W st|-|W|W"],
  ["delivery: cut-offs, capacities, days off", "delivery.write", "-|-|-|-|-|-|-|st|-|W|W"],
  ["store hours, exceptions, services", "stores.write", "-|-|-|-|-|-|-|W st|-|W|W"],
  ["club: find a member, join, earn and burn at a till", "loyalty.handle", "-|own|W|W|-|-|W st|W st|-|W|W"],
  ["club: rules (published by somebody else)", "loyalty.write", "-|-|-|-|W|-|-|-|-|W|W"],
  ["customer file", "customers.read", "-|own|R|R|-|-|m|m|m|R SU|R SU"],
  ["order: look up, as many as one likes", "customers.look_up", "-|-|R < 50/h|R|-|-|-|-|-|R|R"],
  ["impersonate customer: read-only, 15 minutes", "customers.view_as", "-|-|-|R SU|-|-|-|-|-|R SU|R SU"],
  ["personal data export: 1 subject", "privacy.export", "-|own SU|-|W SU|-|-|-|-|-|W SU|W SU"],
  ["erase customer: the second of two people too", "privacy.erase", "-|own SU|-|W SU|-|-|-|-|-|W SU|W SU"],
  ["personal data export", "customers.export", "-|own|-|ask|-|-|-|-|-|W SU|W SU"],
  ["how much a company may owe", "customers.terms", "-|-|-|-|-|-|-|-|W|W|W"],
  ["reviews, and what customers ask or answer: moderate", "reviews.moderate", "-|own|W|W|W|-|st|st|-|W|W"],
  ["questions on products: answer in the open", "questions.answer", "-|own|W|W|W|-|W st|W st|-|W|W"],
  ["tickets: messages of customers, of one's own store", "cases.answer", "write|own|W|W|-|-|W st|W st|-|W|W"],
  ["tickets: the macros of the whole house", "cases.macros", "-|-|W|W|-|-|st|st|-|W|W"],
  ["tickets: what a marketplace's key brings and fetches", "cases.exchange", "-|-|-|-|-|-|-|-|-|W SU|W SU"],
  ["audit log", "audit.read", "-|own|-|team|area|area|-|st|money|R|R"],
  ["mailbox of a shop without SMTP: it shows links that open accounts", "mailbox.read", "-|-|-|-|-|-|-|-|-|R|R"],
  ["queue", "jobs.read", "-|-|-|-|-|-|-|-|-|R|R"],
  ["users, roles, invitations", "staff.write", "-|-|-|team|-|-|-|team|-|W SU|W SU"],
  ["more than 200 articles", "imports.run", "-|-|-|-|ask|ask|-|ask|-|W SU|W SU"],
];

/** A cell "in one's own store" is granted only where the commands narrow that way: it says `W st`. */
const granted = /^[RW]( SU| st)?$/;

describe("the roles", () => {
  test("are the eleven of the matrix", () => expect(roles.map(({ code }) => code)).toEqual(columns));

  test("have every permission in the matrix, and no other", () =>
    expect(matrix.map(([, permission]) => permission).sort()).toEqual([...permissions].sort()));

  test.each(matrix)("%s (%s)", (_row, permission, cells) => {
    const expected = cells.split("|").map((cell) => granted.test(cell));
    expect(Object.fromEntries(roles.map((role) => [role.code, role.permissions.includes(permission)]))).toEqual(
      Object.fromEntries(columns.map((code, index) => [code, expected[index]])),
    );
  });
});
