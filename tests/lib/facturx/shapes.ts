import { anInvoice, company, shopper } from "./an-invoice";

const abroad = (country: string) => ({
  line1: "Hauptstraße 5",
  line2: "Hof 2",
  postcode: "10115",
  city: "Berlin",
  country,
});
const inGermany = {
  ...company,
  company: "Müller & Söhne GmbH",
  siren: null,
  vatNumber: "DE136695976",
  address: abroad("DE"),
};
const card = (amountMinor: number) => ({ kind: "card", amountMinor, lastFour: "4242" }) as const;
const giftCard = (amountMinor: number) => ({ kind: "gift_card", amountMinor, lastFour: "7Q2X" }) as const;

/** Every shape of invoice the shop writes, by what is special in it. */
export const shapes = {
  "one article": anInvoice({ lines: [{ gross: 999, rate: 2000 }] }),
  "four rates and delivery at each": anInvoice({
    lines: [
      { gross: 2997, rate: 2000, quantity: 3, ecoFee: 90 },
      { gross: 1003, rate: 1000, name: "Miel <de> lavande & thym" },
      { gross: 1990, rate: 550, name: "Livre" },
      { gross: 415, rate: 210, quantity: 1.255, unit: "kilogram" },
    ],
    charges: [
      { gross: 324, rate: 2000 },
      { gross: 169, rate: 1000 },
    ],
  }),
  "discounts by name": anInvoice({
    lines: [
      {
        gross: 2399,
        rate: 2000,
        quantity: 3,
        discounts: [
          { name: "Trois pour deux", amountMinor: 999 },
          { name: "Code NOËL10", amountMinor: 1 },
        ],
      },
      { gross: 0, rate: 2000, discounts: [{ name: "Offert", amountMinor: 499 }] },
    ],
  }),
  "paid by gift card and card": anInvoice({
    lines: [{ gross: 10_003, rate: 2000 }],
    paid: [giftCard(4000), card(6003)],
  }),
  "a gift card alone": anInvoice({ lines: [{ gross: 5000, rate: 0, category: "O", name: "Carte cadeau" }] }),
  "a gift card beside goods and an exempt article": anInvoice({
    lines: [
      { gross: 5000, rate: 0, category: "O", name: "Carte cadeau" },
      { gross: 999, rate: 2000 },
      { gross: 1200, rate: 0, category: "E", name: "Formation" },
    ],
    operation: "mixed",
  }),
  "a company, by transfer in thirty days": anInvoice({
    lines: [
      { gross: 0, unitNet: 1249, quantity: 12, rate: 2000, discounts: [{ name: "Remise volume", amountMinor: 500 }] },
      { gross: 0, unitNet: 333, quantity: 7, rate: 550 },
    ],
    charges: [{ gross: 1200, rate: 2000 }],
    buyer: company,
    delivery: { name: "Chantier Bellecour", address: { ...shopper.address, line1: "1 place Bellecour" } },
    paid: [],
    dueOn: "2026-12-22",
    mentions: [
      { subject: "PMD", text: "Pénalités de retard : trois fois le taux d’intérêt légal." },
      { subject: "PMT", text: "Indemnité forfaitaire pour frais de recouvrement : 40 €." },
      { subject: "AAB", text: "Pas d’escompte pour paiement anticipé." },
    ],
  }),
  "fetched in a store by who told no address": anInvoice({
    lines: [{ gross: 999, rate: 2000 }],
    buyer: { ...shopper, address: { line1: "", line2: null, postcode: "", city: "", country: "FR" } },
    delivery: { name: "Bonnefoy Angers", address: { ...shopper.address, line1: "4 place du Ralliement" } },
  }),
  "a public body, due on receipt": anInvoice({
    lines: [{ gross: 12_000, rate: 2000, unit: "hour", quantity: 2, name: "Mise en service" }],
    buyer: { ...company, company: "Mairie de Givors", reference: "SERVICE-42" },
    operation: "services",
    paid: [],
  }),
  "a company in the Union": anInvoice({
    lines: [{ gross: 8325, rate: 0, category: "K" }],
    charges: [{ gross: 1000, rate: 0, category: "K" }],
    buyer: inGermany,
  }),
  "a consumer in the Union, at the rate of there": anInvoice({
    lines: [{ gross: 11_900, rate: 1900 }],
    buyer: { ...shopper, address: abroad("DE") },
  }),
  "out of the Union": anInvoice({
    lines: [{ gross: 8325, rate: 0, category: "G" }],
    buyer: { ...shopper, address: abroad("CH") },
  }),
  "declared by the buyer": anInvoice({ lines: [{ gross: 10_000, rate: 0, category: "AE" }], buyer: company }),
  "a credit note less a deduction": anInvoice({
    kind: "credit_note",
    number: "A-2026-000009",
    cites: { number: "F-2026-000123", issuedOn: "2026-11-02" },
    lines: [{ gross: 2997, rate: 2000, quantity: 3 }],
    charges: [
      { gross: 490, rate: 2000 },
      { gross: 500, rate: 2000, kind: "deduction" },
    ],
  }),
  "a hundred and fifty lines": anInvoice({
    lines: Array.from({ length: 150 }, (_, i) => ({
      gross: 999 + 37 * i,
      rate: [2000, 1000, 550, 210][i % 4] ?? 2000,
      quantity: (i % 5) + 1,
      name: `Article ${i + 1}`,
    })),
  }),
} as const;
