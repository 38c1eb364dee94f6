import fc from "fast-check";
import type { VatCategory } from "#lib/facturx/schema";
import { anInvoice, company, type SomeCharge, type SomeLine, shopper } from "./an-invoice";

const rate = fc.constantFrom(2000, 1000, 550, 210);
const discounts = fc.array(
  fc.record({
    name: fc.constantFrom("Soldes", "Code NOËL10", "Fidélité"),
    amountMinor: fc.integer({ min: 1, max: 5000 }),
  }),
  { maxLength: 3 },
);
const common = { rate, quantity: fc.integer({ min: 1, max: 999 }), discounts };

const consumerLine: fc.Arbitrary<SomeLine> = fc.record({ ...common, gross: fc.integer({ min: 1, max: 500_000 }) });
/** A company's line is priced without VAT, and no discount takes more than there is. */
const companyLine: fc.Arbitrary<SomeLine> = fc
  .record({ ...common, unitNet: fc.integer({ min: 1, max: 50_000 }) })
  .map((line) => ({ ...line, gross: 0, discounts: line.unitNet * line.quantity > 15_000 ? line.discounts : [] }));

const some = <Line>(line: fc.Arbitrary<Line>) => fc.array(line, { minLength: 1, maxLength: 8 });

/** Delivery at the rates of the goods, and on a credit note a deduction that is less than the goods of its rate. */
const chargesFor = (lines: readonly SomeLine[], isCredit: boolean): fc.Arbitrary<SomeCharge[]> => {
  const rates = [...new Set(lines.map((line) => line.rate))];
  return fc
    .tuple(...rates.map((one) => fc.tuple(fc.integer({ min: 0, max: 1990 }), fc.nat({ max: 99 }), fc.constant(one))))
    .map((all) =>
      all.flatMap(([delivery, percent, one]): SomeCharge[] => {
        const goods = lines.filter((line) => line.rate === one).reduce((sum, { gross }) => sum + gross, 0);
        const kept = isCredit ? Math.floor((goods * percent) / 100) : 0;
        return [
          ...(delivery > 0 ? [{ gross: delivery, rate: one } as const] : []),
          ...(kept > 0 ? [{ gross: kept, rate: one, kind: "deduction" } as const] : []),
        ];
      }),
    );
};

const toConsumers = fc.tuple(some(consumerLine), fc.boolean()).chain(([lines, isCredit]) =>
  fc.tuple(chargesFor(lines, isCredit), fc.nat({ max: 100 })).map(([charges, percent]) => {
    const invoice = anInvoice({
      lines,
      charges,
      ...(isCredit
        ? { kind: "credit_note", cites: { number: "F-2026-000122", issuedOn: "2026-11-01" } as const }
        : { kind: "invoice" }),
    });
    const byCard = Math.floor((invoice.grossMinor * percent) / 100);
    const paid = [
      { kind: "card", amountMinor: byCard, lastFour: "4242" } as const,
      { kind: "gift_card", amountMinor: invoice.grossMinor - byCard, lastFour: "7Q2X" } as const,
    ];
    return { ...invoice, paid: paid.filter(({ amountMinor }) => amountMinor > 0) };
  }),
);

const toCompanies = fc
  .tuple(some(companyLine), fc.option(fc.constant("2026-12-22")))
  .map(([lines, dueOn]) => anInvoice({ lines, buyer: company, paid: [], dueOn }));

const abroad = { line1: "Calle Mayor 3", line2: null, postcode: "28013", city: "Madrid", country: "ES" };
const withoutVat = fc
  .tuple(some(consumerLine), fc.constantFrom<VatCategory>("K", "G", "AE", "O", "E", "Z"))
  .map(([lines, category]) =>
    anInvoice({
      lines: lines.map((line) => ({ ...line, rate: 0, category })),
      buyer: { ...(category === "G" ? shopper : company), vatNumber: "ESB58378431", address: abroad },
    }),
  );

/** Goods at any rate beside gift cards, which are no sale, and exempt services. */
const mixed = fc.tuple(some(consumerLine), some(consumerLine)).map(([taxed, free]) =>
  anInvoice({
    lines: [...taxed, ...free.map((line, i) => ({ ...line, rate: 0, category: i % 2 ? "E" : "O" }) as const)],
  }),
);

export const anyInvoice = fc.oneof(toConsumers, toCompanies, withoutVat, mixed);
