import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { BalancedInvoice } from "../balanced.ts";
import type { InvoiceCharge, InvoiceLine } from "../schema.ts";
import { frame, type Sheet } from "./sheet.ts";
import { inOne, rateText, type Say } from "./words.ts";
import { colours, lineHeight, linesOf, type Style, styles } from "./writing.ts";

/** Where each column begins and how wide it is; all but the first are set to the right. */
const columns = {
  article: { x: frame.left, width: 214 },
  quantity: { x: frame.left + 218, width: 46 },
  unit: { x: frame.left + 264, width: 76 },
  rate: { x: frame.left + 340, width: 36 },
  net: { x: frame.left + 376, width: 63 },
  gross: { x: frame.left + 439, width: 68 },
} as const;

type Row = Readonly<{
  name: string;
  notes: readonly string[];
  quantity: string;
  unit: string;
  rate: string;
  net: string;
  gross: string;
}>;

const amount = (minor: number): string => moneyText(money(minor), "fr");

/** The lines, then what stands beside them; the head again on every page. Companies read unit prices without VAT. */
export function drawTable(sheet: Sheet, invoice: BalancedInvoice, say: Say): void {
  const isNet = invoice.lines.some(({ unitNetMinor }) => unitNetMinor !== null);
  const head = () => drawTableHead(sheet, isNet, say);
  head();
  sheet.repeated = head;
  for (const line of invoice.lines) drawRow(sheet, rowOfLine(line, say));
  for (const charge of invoice.charges) drawRow(sheet, rowOfCharge(charge));
  sheet.repeated = null;
}

function drawTableHead(sheet: Sheet, isNet: boolean, say: Say): void {
  const heads = [
    ["article", say((t) => t("invoiceDocument.article"))],
    ["quantity", say((t) => t("invoiceDocument.quantity"))],
    ["unit", say((t) => t(isNet ? "invoiceDocument.unitNet" : "invoiceDocument.unitGross"))],
    ["rate", say((t) => t("invoiceDocument.rate"))],
    ["net", say((t) => t("invoiceDocument.net"))],
    ["gross", say((t) => t("invoiceDocument.gross"))],
  ] as const;
  const isTwofold = heads.some(([, [, beside]]) => beside !== null);
  for (const [column, [french, beside]] of heads) {
    put(sheet, french, styles.label, column);
    if (beside === null) continue;
    sheet.y += lineHeight(styles.label);
    put(sheet, beside, styles.label, column);
    sheet.y -= lineHeight(styles.label);
  }
  sheet.y += lineHeight(styles.label) * (isTwofold ? 2 : 1) + 4;
  sheet.hairline(colours.ink);
  sheet.y += 7;
}

function drawRow(sheet: Sheet, { name, notes, ...figures }: Row): void {
  const { x, width } = columns.article;
  const names = linesOf(sheet.page, name, styles.text, width);
  const small = notes.flatMap((note) => linesOf(sheet.page, note, styles.small, width));
  const height = names.length * lineHeight(styles.text) + small.length * lineHeight(styles.small);
  sheet.room(height + 8);
  for (const column of ["quantity", "unit", "rate", "net", "gross"] as const)
    put(sheet, figures[column], styles.figure, column);
  sheet.y += sheet.block(names, styles.text, x, width);
  sheet.y += sheet.block(small, styles.small, x, width) + 6;
  sheet.hairline();
  sheet.y += 7;
}

function put(sheet: Sheet, text: string, style: Style, column: keyof typeof columns): void {
  const { x, width } = columns[column];
  sheet.put(text, style, x, width, column === "article" ? "left" : "right");
}

function rowOfLine(line: InvoiceLine, say: Say): Row {
  const { unit, quantity, ecoFeeMinor } = line;
  const figure = String(Number(quantity.toFixed(4))).replace(".", ",");
  return {
    name: line.name,
    notes: [
      line.sku,
      ...line.discounts.map(({ name, amountMinor }) => `${name} : ${amount(-amountMinor)}`),
      ...(ecoFeeMinor === 0 ? [] : [inOne(say((t) => t("invoiceDocument.ecoFee", { amount: amount(ecoFeeMinor) })))]),
    ],
    quantity: unit === "piece" ? figure : say((t) => t(`invoiceDocument.unit.${unit}`, { quantity: figure }))[0],
    unit: amount(line.unitNetMinor ?? line.unitGrossMinor),
    rate: rateText(line.vatBasisPoints),
    net: amount(line.netMinor),
    gross: amount(line.grossMinor),
  };
}

function rowOfCharge({ kind, name, netMinor, grossMinor, vatBasisPoints }: InvoiceCharge): Row {
  const sign = kind === "deduction" ? -1 : 1;
  return {
    name,
    notes: [],
    quantity: "",
    unit: "",
    rate: rateText(vatBasisPoints),
    net: amount(sign * netMinor),
    gross: amount(sign * grossMinor),
  };
}
