import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { BalancedInvoice } from "../balanced.ts";
import type { InvoicePayment } from "../schema.ts";
import { frame, type Sheet } from "./sheet.ts";
import { inOne, type Say, type Words } from "./words.ts";
import { colours, lineHeight, linesOf, styles, widthOf } from "./writing.ts";

const panel = { x: 300, width: frame.right - 300, padding: 14 } as const;
const inside = { x: panel.x + panel.padding, width: panel.width - 2 * panel.padding } as const;
const totalHeight = 44;

type Row = Readonly<{ lines: readonly string[]; amount: string; kind: "plain" | "total" | "due" }>;

/** The totals and what was paid, on a tinted panel; it is drawn whole, from y on, and tells where it ends. */
export function totalsPanel(sheet: Sheet, invoice: BalancedInvoice, say: Say) {
  const rows = rowsOf(sheet, invoice, say);
  const height = rows.reduce((sum, row) => sum + heightOf(row), 2 * panel.padding - 4);
  const draw = () => {
    sheet.page.roundedRect(panel.x, sheet.y, panel.width, height, 8).fillColor(colours.wash).fill();
    sheet.y += panel.padding;
    for (const row of rows) drawRow(sheet, row);
  };
  return { height, draw };
}

/** "Arrondi" returns the cent that makes VAT follow from the net: the total is what was paid, as the XML's BT-114 has it. */
function rowsOf(sheet: Sheet, invoice: BalancedInvoice, say: Say): Row[] {
  const { kind, netMinor, vatMinor, roundingMinor, paid, dueMinor } = invoice;
  const row = (words: Words, amountMinor: number, as: Row["kind"] = "plain"): Row => {
    const amount = moneyText(money(amountMinor), "fr");
    const width = inside.width - widthOf(sheet.page, amount, as === "total" ? styles.total : styles.figure) - 8;
    const lines = linesOf(sheet.page, inOne(words), as === "plain" ? styles.text : styles.strong, width);
    return { lines, amount, kind: as };
  };
  return [
    row(
      say((t) => t("invoiceDocument.totals.net")),
      netMinor,
    ),
    row(
      say((t) => t("invoiceDocument.totals.vat")),
      vatMinor,
    ),
    ...(roundingMinor === 0
      ? []
      : [
          row(
            say((t) => t("invoiceDocument.totals.rounding")),
            roundingMinor,
          ),
        ]),
    row(
      say((t) => t(`invoiceDocument.totals.${kind}`)),
      netMinor + vatMinor + roundingMinor,
      "total",
    ),
    ...paid.map((one) => row(paymentWords(one, kind, say), one.amountMinor)),
    row(
      say((t) => t(`invoiceDocument.due.${kind}`)),
      dueMinor,
      "due",
    ),
  ];
}

function paymentWords({ kind, lastFour }: InvoicePayment, document: BalancedInvoice["kind"], say: Say): Words {
  const way = document === "invoice" ? "paid" : "givenBack";
  return say((t) =>
    kind === "card" && lastFour !== null
      ? t(`invoiceDocument.${way}.cardEnding`, { lastFour })
      : t(`invoiceDocument.${way}.${kind}`),
  );
}

const heightOf = ({ kind, lines }: Row): number =>
  kind === "total" ? totalHeight : lines.length * lineHeight(styles.text) + 3;

function drawRow(sheet: Sheet, row: Row): void {
  const { x, width } = inside;
  const top = sheet.y;
  if (row.kind === "total") {
    sheet.page
      .moveTo(x, top + 2)
      .lineTo(x + width, top + 2)
      .lineWidth(0.75)
      .strokeColor(colours.ink)
      .stroke();
    sheet.y = top + 11;
    sheet.put(row.amount, styles.total, x, width, "right");
    sheet.y = top + 17;
    sheet.block(row.lines, styles.strong, x, width);
  } else {
    sheet.put(row.amount, styles.figure, x, width, "right");
    sheet.block(row.lines, row.kind === "due" ? styles.strong : styles.text, x, width);
  }
  sheet.y = top + heightOf(row);
}
