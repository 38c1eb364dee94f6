import { minorOf } from "#lib/kernel/minor-of";

type Fields = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[] | undefined>>;

const list = (value: Fields[string]): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The rows that were ticked (`take:SKU`) with their `quantity:SKU`. */
export const draftOf = ({ supplier, to, ...rest }: Fields) => ({
  supplier,
  to,
  lines: Object.keys(rest)
    .filter((name) => name.startsWith("take:"))
    .map((name) => name.slice("take:".length))
    .map((sku) => ({ sku, quantity: Number(rest[`quantity:${sku}`] ?? 0) })),
});

/** The lines of a draft: `quantity:SKU` and `expectedOn:SKU` for each `sku[]`; an empty day is the usual time. */
export const changeOf = ({ number, note, sku, ...rest }: Fields) => ({
  number,
  note: note ?? "",
  lines: list(sku).map((one) => ({
    sku: one,
    quantity: Number(rest[`quantity:${one}`] ?? 0),
    expectedOn: rest[`expectedOn:${one}`] ?? null,
  })),
});

/** What is agreed with a supplier, as its form says it. */
export const supplierOf = ({
  leadDays,
  coverDays,
  servicePercent,
  minimumMinor,
  orderDays,
  terms,
  ...rest
}: Fields) => ({
  ...rest,
  terms: terms ?? "",
  leadDays: Number(leadDays),
  coverDays: Number(coverDays),
  servicePercent: Number(servicePercent),
  minimumMinor: minorOf(minimumMinor ?? "0"),
  orderDays: list(orderDays).map(Number),
});

/** How a supplier sells an article, as its form says it. */
export const articleOf = ({ packSize, costMinor, leadDays, preferred, ...rest }: Fields) => ({
  ...rest,
  packSize: Number(packSize),
  costMinor: minorOf(costMinor),
  leadDays: leadDays === undefined ? null : Number(leadDays),
  preferred: preferred === "on",
});
