import PDFDocument from "pdfkit";
import { countryName } from "#lib/kernel/country-name";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { type Translator, translator } from "#lib/language/translator";
import { frame, Sheet } from "./page/sheet.ts";
import { colours, lineHeight, registerFonts, type Style, styles } from "./page/writing.ts";
import type { InvoiceAddress, InvoiceSeller } from "./schema.ts";

/** What customs are told of a parcel that leaves the Union. Money in cents, without VAT: an export bears none. */
export type CustomsView = Readonly<{
  orderNumber: string;
  /** "2026-11-22". */
  on: string;
  seller: InvoiceSeller;
  buyer: Readonly<{ name: string; address: InvoiceAddress }>;
  trackingNumber: string | null;
  /** Of the closed parcel; null while it is open. */
  weightGrams: number | null;
  lines: readonly CustomsLine[];
}>;

export type CustomsLine = Readonly<{
  sku: string;
  name: string;
  quantity: number;
  /** Of all of them together; 0 where nobody weighed it. */
  grams: number;
  valueMinor: number;
  hsCode: string | null;
  originCountry: string | null;
}>;

const columns = [
  { key: "article", x: frame.left, width: 190, align: "left" },
  { key: "hsCode", x: frame.left + 196, width: 66, align: "left" },
  { key: "origin", x: frame.left + 266, width: 76, align: "left" },
  { key: "quantity", x: frame.left + 344, width: 36, align: "right" },
  { key: "weight", x: frame.left + 384, width: 52, align: "right" },
  { key: "value", x: frame.left + 440, width: 67, align: "right" },
] as const;

/**
 * The pro-forma invoice that a parcel out of the Union carries outside, with what the customs declaration CN23 of the
 * Universal Postal Union asks for. French with English beside, as those who read it at either border do.
 */
export async function customsPdf(view: CustomsView): Promise<Uint8Array> {
  const both = sayBoth();
  const page = new PDFDocument({
    size: "A4",
    margin: 0,
    bufferPages: true,
    lang: "fr-FR",
    info: { Title: view.orderNumber },
  });
  registerFonts(page);
  const sheet = new Sheet(page);
  line(
    sheet,
    both((t) => t("customs.title")),
    styles.seller,
  );
  line(sheet, `${both((t) => t("customs.order"))} ${view.orderNumber}, ${view.on}`, styles.text);
  if (view.trackingNumber) line(sheet, `${both((t) => t("customs.tracking"))} ${view.trackingNumber}`, styles.text);
  sheet.y += 14;
  parties(sheet, view, both);
  table(sheet, view, both);
  sheet.y += 18;
  for (const say of ["reason", "terms", "statement"] as const)
    sheet.flow(
      both((t) => t(`customs.${say}`)),
      styles.text,
      frame.left,
      frame.width,
    );
  sheet.y += 28;
  line(sheet, `${view.seller.address.city}, ${view.on}. ${both((t) => t("customs.signature"))}`, styles.text);
  page.end();
  const parts: Uint8Array[] = [];
  for await (const part of page) parts.push(part);
  return Buffer.concat(parts);
}

type Both = (say: (t: Translator) => string) => string;

/** One text in both languages, beside each other where they differ. */
function sayBoth(): Both {
  const languages = [translator("fr"), translator("en")];
  return (say) => [...new Set(languages.map(say))].join(" / ");
}

function line(sheet: Sheet, text: string, style: Style): void {
  sheet.y += sheet.block([text], style, frame.left, frame.width) + 2;
}

function parties(sheet: Sheet, { seller, buyer }: CustomsView, both: Both): void {
  const of = (name: string, { line1, line2, postcode, city, country }: InvoiceAddress, more: readonly string[]) =>
    [name, line1, line2, `${postcode} ${city}`, countryName(country, "fr"), ...more].filter((one) => one !== null);
  const half = frame.width / 2 - 8;
  const [left, right] = [frame.left, frame.left + half + 16];
  sheet.put(
    both((t) => t("customs.sender")),
    styles.label,
    left,
    half,
  );
  sheet.put(
    both((t) => t("customs.recipient")),
    styles.label,
    right,
    half,
  );
  sheet.y += lineHeight(styles.label) + 2;
  const identity = [`EORI FR${seller.siret}`, seller.email];
  const heights = [
    sheet.block(of(seller.name, seller.address, identity), styles.text, left, half),
    sheet.block(of(buyer.name, buyer.address, []), styles.text, right, half),
  ];
  sheet.y += Math.max(...heights) + 16;
}

function table(sheet: Sheet, { lines, weightGrams }: CustomsView, both: Both): void {
  row(
    sheet,
    columns.map(({ key }) => both((t) => t(`customs.columns.${key}`))),
    styles.label,
  );
  sheet.hairline(colours.ink);
  sheet.y += 6;
  for (const { name, sku, hsCode, originCountry, quantity, grams, valueMinor } of lines)
    row(
      sheet,
      [
        `${name} (${sku})`,
        hsCode ?? "",
        originCountry ? countryName(originCountry, "fr") : "",
        String(quantity),
        kilograms(grams),
        moneyText(money(valueMinor), "fr"),
      ],
      styles.figure,
    );
  sheet.hairline();
  sheet.y += 6;
  const value = lines.reduce((sum, { valueMinor }) => sum + valueMinor, 0);
  const weight = weightGrams ?? lines.reduce((sum, { grams }) => sum + grams, 0);
  row(
    sheet,
    [both((t) => t("customs.total")), "", "", "", kilograms(weight), moneyText(money(value), "fr")],
    styles.strong,
  );
}

function row(sheet: Sheet, cells: readonly string[], style: Style): void {
  sheet.room(3 * lineHeight(style));
  const heights = columns.map(({ x, width, align }, i) => {
    const text = cells[i] ?? "";
    if (align === "left") return sheet.block([text], style, x, width);
    sheet.put(text, style, x, width, align);
    return lineHeight(style);
  });
  sheet.y += Math.max(...heights) + 4;
}

const kilograms = (grams: number): string => `${(grams / 1000).toFixed(3).replace(".", ",")} kg`;
