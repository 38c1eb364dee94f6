import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { archiveFiles } from "#lib/invoices/archive";
import { keepBooks } from "#lib/invoices/commands";
import { closePayments } from "#lib/invoices/commands-close";
import { invoicesOf } from "#lib/invoices/queries";
import { seal } from "#lib/invoices/seal";
import { system } from "#lib/kernel/actor";
import { markSent } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

const now = new Date("2026-11-21T12:00:00Z");
let number = "";
beforeAll(async () => {
  await aShop();
  const variantId = await aVariant({ sku: "LAMPE", price: 6900, stock: { WEB: 9 } });
  const { orderId } = await anOrder([{ variantId, sku: "LAMPE", quantity: 1, unitGross: 6900 }]);
  const [parcel] = (await orderById(orderId))?.parcels ?? [];
  await markSent(system("shop"), { orderId, parcelId: parcel?.id, carrier: "Colissimo" }, { now });
  await keepBooks(system("books"), { orderIds: [orderId] }, { now });
  await closePayments(system("books"), {}, { now: new Date("2026-11-22T02:00:00Z") });
  number = (await invoicesOf(orderId))[0]?.number ?? "";
});

test("l’archive d’une période a chaque document, le journal, ses clôtures, le FEC, et la somme de chaque fichier", async () => {
  const files = new Map<string, Buffer>();
  for await (const { name, content } of archiveFiles("2026-11-01", "2026-11-30")) {
    const parts: Buffer[] = [];
    for await (const part of content) parts.push(Buffer.from(part));
    files.set(name, Buffer.concat(parts));
  }
  const text = (name: string) => files.get(name)?.toString() ?? "";
  expect([...files.keys()]).toEqual([
    "LISEZMOI.txt",
    `factures/${number}.pdf`,
    `factures/${number}.xml`,
    ...["scelles/documents.csv", "scelles/paiements.csv", "scelles/clotures.csv"],
    expect.stringMatching(/^\d{9}FEC20261130\.txt$/),
    ...["lignes.csv", "SHA256SUMS"],
  ]);
  expect(text(`factures/${number}.pdf`)).toMatch(/^%PDF-/);
  expect(text(`factures/${number}.xml`)).toContain(`<ram:ID>${number}</ram:ID>`);
  const sums = text("SHA256SUMS").trim().split("\n");
  expect(sums).toHaveLength(files.size - 1);
  for (const line of sums) {
    const [sum, name = ""] = line.split("  ");
    expect(
      createHash("sha256")
        .update(files.get(name) ?? "")
        .digest("hex"),
    ).toBe(sum);
  }
  for (const name of ["documents", "paiements", "clotures"]) {
    const [, row = ""] = text(`scelles/${name}.csv`).split("\r\n");
    const [, , before = "", hash] = row.split(";", 4);
    const content = row.split(";").slice(4).join(";").slice(1, -1).replaceAll('""', '"');
    expect(seal(before, content)).toBe(hash);
  }
});

test("une période sans rien n’a que ses en-têtes", async () => {
  const names: string[] = [];
  for await (const { name } of archiveFiles("2020-01-01", "2020-01-31")) names.push(name);
  expect(names.filter((name) => name.startsWith("factures/"))).toEqual([]);
});
