import type { BalancedInvoice } from "../balanced.ts";
import { frame, type Sheet } from "./sheet.ts";
import { inOne, type Say } from "./words.ts";
import { colours, lineHeight, styles, write } from "./writing.ts";

/** How to pay what is left, and the sentences the law wants. */
export function drawMentions(
  sheet: Sheet,
  { seller: { account }, dueMinor, mentions }: BalancedInvoice,
  say: Say,
): void {
  const transfer = account !== null && dueMinor > 0 ? account : null;
  if (transfer) {
    const { iban, bic } = transfer;
    sheet.room(2 * lineHeight(styles.strong));
    sheet.put(inOne(say((t) => t("invoiceDocument.account"))), styles.strong, frame.left, frame.width);
    sheet.y += lineHeight(styles.strong);
    const numbers = [
      say((t) => t("invoiceDocument.iban", { iban: grouped(iban) }))[0],
      ...(bic === null ? [] : [say((t) => t("invoiceDocument.bic", { bic }))[0]]),
    ];
    sheet.flow(numbers.join(" · "), styles.figure, frame.left, frame.width);
    sheet.y += 10;
  }
  for (const { text } of mentions) {
    sheet.flow(text, styles.small, frame.left, frame.width);
    sheet.y += 3;
  }
}

/** Who sells, at the foot of every page, and which page of how many it is. */
export function drawFeet(page: PDFKit.PDFDocument, { number, seller }: BalancedInvoice, say: Say): void {
  const { address, siren, vatNumber, rcs } = seller;
  const [legal] = say((t) =>
    t("invoiceDocument.legalLine", { name: seller.name, form: seller.legalForm, capital: seller.capital }),
  );
  const where = `${address.line1}, ${address.postcode} ${address.city}`;
  const { start, count } = page.bufferedPageRange();
  for (let place = start; place < start + count; place++) {
    page.switchToPage(place);
    page.moveTo(frame.left, 790).lineTo(frame.right, 790).lineWidth(0.75).strokeColor(colours.hairline).stroke();
    const width = frame.width - 110;
    write(page, `${legal} · ${where}`, styles.foot, { x: frame.left, y: 796, width });
    const numbers = [
      rcs,
      say((t) => t("invoiceDocument.siren", { number: siren }))[0],
      say((t) => t("invoiceDocument.vatNumber", { number: vatNumber }))[0],
    ];
    write(page, numbers.join(" · "), styles.foot, { x: frame.left, y: 806, width });
    const which = inOne(say((t) => t("invoiceDocument.page", { page: place - start + 1, pages: count })));
    write(page, number, styles.foot, { x: frame.left, y: 796, width: frame.width, align: "right" });
    write(page, which, styles.foot, { x: frame.left, y: 806, width: frame.width, align: "right" });
  }
}

const grouped = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1\u00A0");
