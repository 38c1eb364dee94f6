import type {
  InvoiceBuyer,
  InvoiceCharge,
  InvoiceLine,
  InvoiceVat,
  InvoiceView,
  VatCategory,
} from "#lib/facturx/schema";
import { grossOfNet } from "#lib/taxes/net-lines";
import { netShares, vatPerRate } from "#lib/taxes/vat";

/** What a line of a test says; the rest is as on most lines. Cents, VAT included where there is some. */
export type SomeLine = Readonly<{
  gross: number;
  rate: number;
  quantity?: number;
  /** What one costs without VAT: a line of a company. */
  unitNet?: number;
  category?: VatCategory;
  discounts?: InvoiceLine["discounts"];
  name?: string;
  unit?: InvoiceLine["unit"];
  ecoFee?: number;
}>;

export type SomeCharge = Readonly<{
  gross: number;
  rate: number;
  kind?: InvoiceCharge["kind"];
  category?: VatCategory;
}>;

type Some = Readonly<{ lines: readonly SomeLine[]; charges?: readonly SomeCharge[] }> &
  Partial<Omit<InvoiceView, "lines" | "charges">>;

export const seller: InvoiceView["seller"] = {
  name: "Comptoir",
  legalForm: "SAS",
  capital: "50 000 €",
  address: { line1: "12 rue de la République", line2: null, postcode: "69002", city: "Lyon", country: "FR" },
  siren: "123456782",
  siret: "12345678200010",
  vatNumber: "FR11123456782",
  rcs: "RCS Lyon 123 456 782",
  email: "bonjour@comptoir.example",
  account: { iban: "FR7630006000011234567890189", bic: "AGRIFRPP" },
};

export const shopper: InvoiceBuyer = {
  name: "Anne Martin",
  company: null,
  siren: null,
  vatNumber: null,
  address: { line1: "2 rue Neuve", line2: null, postcode: "69001", city: "Lyon", country: "FR" },
  email: "anne.martin@example.org",
  reference: null,
};

export const company: InvoiceBuyer = {
  ...shopper,
  company: "Ateliers du Rhône SARL",
  siren: "404833048",
  vatNumber: "FR83404833048",
  reference: "BC-2026-118",
};

const reasons: Readonly<Partial<Record<VatCategory, string>>> = {
  K: "Exonération de TVA, article 262 ter, I du CGI",
  G: "Exonération de TVA, article 262, I du CGI",
  O: "Hors champ de la TVA : bon à usages multiples, article 256 ter du CGI",
  AE: "Autoliquidation",
  E: "Exonération de TVA, article 261 du CGI",
};

/** An invoice as the shop freezes it: VAT taken from the sum of each rate and shared back to the lines (rules 5.2). */
export function anInvoice({ lines: said, charges = [], ...rest }: Some): InvoiceView {
  const lines = withVat(said);
  const amounts = [...lines, ...charges].map(taxed);
  const nets = amounts.length > 0 ? sharesOf(amounts) : [];
  const invoiced = lines.map((line, i) => lineOf(line, i, nets[i] ?? 0));
  const charged = charges.map((charge, i) => chargeOf(charge, nets[lines.length + i] ?? 0));
  const vat = breakdown([...invoiced, ...charged]);
  const sum = (of: (row: InvoiceVat) => number) => vat.reduce((total, row) => total + of(row), 0);
  const grossMinor = sum((row) => row.grossMinor);
  const { paid = [{ kind: "card", amountMinor: grossMinor, lastFour: "4242" }] } = rest;
  return {
    kind: "invoice",
    number: "F-2026-000123",
    issuedOn: "2026-11-22",
    suppliedOn: "2026-11-21",
    dueOn: null,
    currency: "EUR",
    locale: "fr",
    seller,
    buyer: shopper,
    delivery: null,
    orderNumber: "C-4821",
    cites: null,
    operation: "goods",
    lines: invoiced,
    charges: charged,
    vat,
    netMinor: sum((row) => row.netMinor),
    vatMinor: sum((row) => row.vatMinor),
    grossMinor,
    paid,
    dueMinor: grossMinor - paid.reduce((total, { amountMinor }) => total + amountMinor, 0),
    mentions: [{ subject: "AAI", text: "Garantie légale de conformité : deux ans à compter de la délivrance." }],
    ...rest,
  };
}

/** Lines that are priced without VAT, with it. */
function withVat(lines: readonly SomeLine[]): SomeLine[] {
  const priced = lines.filter(({ unitNet }) => unitNet !== undefined);
  const grosses = grossOfNet(priced.map((line) => ({ net: netOfLine(line), basisPoints: line.rate })));
  return lines.map((line) => ({ ...line, gross: grosses[priced.indexOf(line)] ?? line.gross }));
}

const netOfLine = ({ unitNet = 0, quantity = 1, discounts = [] }: SomeLine): number =>
  unitNet * quantity - discounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

const signOf = (kind?: string): number => (kind === "deduction" ? -1 : 1);

const taxed = (one: SomeLine | SomeCharge) => ({
  basisPoints: one.rate,
  gross: one.gross * ("kind" in one ? signOf(one.kind) : 1),
  net: "unitNet" in one ? netOfLine(one) : null,
  key: `${one.rate} ${one.category ?? "S"}`,
});

/** netShares knows weights of one sign only: deductions are taken out of the sum of their rate by hand. */
function sharesOf(amounts: readonly ReturnType<typeof taxed>[]): number[] {
  const nets = amounts.map(({ gross }) => gross);
  for (const places of Map.groupBy(amounts.keys(), (i) => amounts[i]?.key ?? "").values()) {
    const all = places.flatMap((i) => amounts[i] ?? []);
    const added = places.filter((i) => (amounts[i]?.gross ?? 0) >= 0);
    const shares = netShares(added.flatMap((i) => amounts[i] ?? []));
    for (const [place, i] of added.entries()) nets[i] = shares[place] ?? 0;
    const [whole] = vatPerRate(all);
    const taken = places.filter((i) => (amounts[i]?.gross ?? 0) < 0);
    const rest = added.reduce((sum, i) => sum + (nets[i] ?? 0), 0) - (whole?.net ?? 0);
    const [first, ...others] = taken;
    for (const i of others) nets[i] = vatPerRate([amounts[i] ?? all[0]].flatMap((one) => one ?? []))[0]?.net ?? 0;
    if (first !== undefined) nets[first] = -rest - others.reduce((sum, i) => sum + (nets[i] ?? 0), 0);
  }
  return nets;
}

function lineOf(line: SomeLine, index: number, netMinor: number): InvoiceLine {
  const {
    rate,
    quantity = 1,
    unitNet = null,
    category = "S",
    discounts = [],
    name = "Lampe Ombelle",
    unit = "piece",
  } = line;
  const grossMinor = line.gross;
  const off = discounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return {
    position: index + 1,
    sku: `SKU-${index + 1}`,
    name,
    quantity,
    unit,
    unitNetMinor: unitNet,
    unitGrossMinor: Math.round((grossMinor + off) / quantity),
    netMinor,
    vatMinor: grossMinor - netMinor,
    grossMinor,
    vatBasisPoints: rate,
    vatCategory: category,
    discounts,
    ecoFeeMinor: line.ecoFee ?? 0,
  };
}

function chargeOf({ gross, rate, kind = "delivery", category = "S" }: SomeCharge, net: number): InvoiceCharge {
  const names = { delivery: "Livraison à domicile", fee: "Mise en service", deduction: "Retenue pour usure" };
  const netMinor = net * signOf(kind);
  const amounts = { netMinor, vatMinor: gross - netMinor, grossMinor: gross };
  return { kind, name: names[kind], ...amounts, vatBasisPoints: rate, vatCategory: category };
}

function breakdown(all: readonly (InvoiceLine | InvoiceCharge)[]): InvoiceVat[] {
  const rows = Map.groupBy(all, (one) => `${one.vatCategory} ${one.vatBasisPoints}`).values();
  return [...rows].map((alike) => {
    const [{ vatBasisPoints = 0, vatCategory = "S" } = {}] = alike;
    const sum = (of: (one: InvoiceLine | InvoiceCharge) => number) =>
      alike.reduce((total, one) => total + of(one) * ("kind" in one ? signOf(one.kind) : 1), 0);
    return {
      basisPoints: vatBasisPoints,
      category: vatCategory,
      netMinor: sum((one) => one.netMinor),
      vatMinor: sum((one) => one.vatMinor),
      grossMinor: sum((one) => one.grossMinor),
      exemptionReason: reasons[vatCategory] ?? null,
    };
  });
}
