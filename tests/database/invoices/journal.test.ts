import { beforeAll, describe, expect, test } from "vitest";
import { keepBooks } from "#lib/invoices/commands";
import { closePayments } from "#lib/invoices/commands-close";
import { booksFaults, proveInvoices } from "#lib/invoices/proving";
import { faultsIn, seriesOfYears } from "#lib/invoices/queries-proof";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { invoices } from "#lib/processes/invoices";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { brokenInvoices } from "#tests/support/invariants-invoices";

const books = system("books");
const on = (iso: string) => ({ now: new Date(iso) });

let variantId = "";
beforeAll(async () => {
  await aShop();
  variantId = await aVariant({ sku: "LAMPE", price: 6900, stock: { WEB: 50 } });
});

async function bought(at: string, quantity = 1) {
  const order = await anOrder([{ variantId, sku: "LAMPE", quantity, unitGross: 6900 }], { at: new Date(at) });
  await keepBooks(books, { orderIds: [order.orderId] }, on(at));
  return order;
}
const closings = (period: string) => database.paymentClosing.findMany({ where: { period }, orderBy: { n: "asc" } });
const entries = () => database.paymentEntry.findMany({ orderBy: [{ year: "asc" }, { n: "asc" }] });

describe("le journal des paiements", () => {
  test("se clôt jour, mois et année, même les jours sans vente, et son total perpétuel continue", async () => {
    await bought("2025-12-30T10:00:00Z");
    await bought("2025-12-31T22:59:59Z", 2);
    await bought("2025-12-31T23:00:00Z");
    await closePayments(books, {}, on("2026-01-02T08:00:00Z"));
    const days = await closings("day");
    expect(days.map(({ entries: count, inMinor }) => [count, Number(inMinor)])).toEqual([
      [1, 6900],
      [1, 13_800],
      [1, 6900],
    ]);
    expect(days.map(({ perpetualMinor }) => Number(perpetualMinor))).toEqual([6900, 20_700, 27_600]);
    expect(await closings("month")).toMatchObject([{ entries: 2, inMinor: 20_700n, perpetualMinor: 20_700n }]);
    expect(await closings("year")).toMatchObject([{ entries: 2, inMinor: 20_700n }]);
    expect(await closePayments(books, {}, on("2026-01-02T09:00:00Z"))).toEqual({ ok: true, value: { closed: 0 } });
  });

  test("n’écrit plus dans un jour clos : ce qui arrive tard est du premier jour ouvert", async () => {
    await bought("2026-01-01T12:00:00Z");
    const last = (await entries()).at(-1);
    expect(last?.at.toISOString()).toBe("2026-01-01T23:00:00.000Z");
    expect(await booksFaults()).toEqual([]);
  });

  test("se prouve, et la preuve reste", async () => {
    const proved = await proveInvoices(books, {}, on("2026-01-03T02:00:00Z"));
    expect(proved).toMatchObject({ ok: true, value: { payments: 4, faults: [] } });
    expect(await database.booksProof.count()).toBe(1);
    expect(await brokenInvoices()).toEqual([]);
  });

  test("trahit qui y touche, même en refaisant le sceau", async () => {
    const [first] = await entries();
    await database.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`
        UPDATE payment_entry SET amount_minor = 100, content = replace(content, '6900', '100'),
          hash = encode(sha256(convert_to(previous_hash || replace(content, '6900', '100'), 'UTF8')), 'hex')
        WHERE id = ${first?.id}::uuid`;
    });
    expect(await booksFaults()).toEqual(
      expect.arrayContaining([
        { rule: "chain", number: "J2025-000002" },
        { rule: "total", number: "C2026-000001" },
      ]),
    );
  });

  test("n’accuse pas l’écriture qui arrive pendant qu’on le relit", async () => {
    const series = (await seriesOfYears()).filter(({ series: kind, n }) => kind === "J" && n > 1);
    expect(series).not.toEqual([]);
    for (const one of series)
      expect(await faultsIn({ ...one, n: one.n - 1 }, { from: 1, to: 1_000 })).not.toContainEqual(
        expect.objectContaining({ rule: "counter" }),
      );
  });

  test("trahit qui en ôte la dernière ligne", async () => {
    const last = (await entries()).at(-1);
    await database.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`DELETE FROM payment_entry WHERE id = ${last?.id}::uuid`;
    });
    expect((await booksFaults()).map(({ rule }) => rule)).toContain("counter");
  });
});

test("chaque fait qui change une commande a son étape", () => {
  const changes = ["sent", "collected", "released", "captured", "payment_received", "request_paid", "refunded"];
  const facts = [...changes, "dispute_closed"].map((name) => `order.${name}`);
  expect(invoices.map(({ fact }) => fact)).toEqual(expect.arrayContaining(facts));
});
