import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { BalancedInvoice } from "../balanced.ts";
import { frame, type Sheet } from "./sheet.ts";
import { rateText, type Say } from "./words.ts";
import { lineHeight, linesOf, type Style, styles } from "./writing.ts";

const columns = [
  { x: frame.left, width: 70, align: "left" },
  { x: frame.left + 70, width: 65, align: "right" },
  { x: frame.left + 135, width: 85, align: "right" },
] as const;
const width = 220;
const rowHeight = 16;

/** VAT per rate and why there is none; drawn from y on, and y ends under it. */
export function vatTable(sheet: Sheet, { vat }: BalancedInvoice, say: Say) {
  const heads = (["vatRate", "vatBasis", "vatAmount"] as const).map((key) => say((t) => t(`invoiceDocument.${key}`)));
  const rows = vat.map(({ category, basisPoints, netMinor, vatMinor, exemptionReason }) => ({
    cells: [
      category === "S" ? rateText(basisPoints) : say((t) => t("invoiceDocument.vatFree"))[0],
      moneyText(money(netMinor), "fr"),
      moneyText(money(vatMinor), "fr"),
    ],
    reason: exemptionReason === null ? [] : linesOf(sheet.page, exemptionReason, styles.small, width),
  }));
  const headLines = [heads.map(([french]) => french), heads.map(([, beside]) => beside ?? "")];
  const draw = () => {
    for (const cells of headLines.filter((some) => some.some(Boolean))) {
      put(sheet, cells, styles.label);
      sheet.y += lineHeight(styles.label);
    }
    sheet.y += 4;
    for (const { cells, reason } of rows) {
      put(sheet, cells, styles.figure);
      sheet.y += rowHeight;
      sheet.y += sheet.block(reason, styles.small, frame.left, width);
      if (reason.length > 0) sheet.y += 6;
    }
  };
  const reasons = rows.reduce((sum, { reason }) => sum + reason.length * lineHeight(styles.small) + 6, 0);
  return { height: 2 * lineHeight(styles.label) + 4 + rows.length * rowHeight + reasons, draw };
}

function put(sheet: Sheet, cells: readonly string[], style: Style): void {
  for (const [i, { x, width: room, align }] of columns.entries()) sheet.put(cells[i] ?? "", style, x, room, align);
}
