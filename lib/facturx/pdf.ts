import PDFDocument from "pdfkit";
import { balanced } from "./balanced.ts";
import { ciiXml } from "./cii.ts";
import { attachXml } from "./page/archive.ts";
import { drawFeet, drawMentions } from "./page/foot.ts";
import { drawHead } from "./page/head.ts";
import { Sheet } from "./page/sheet.ts";
import { drawTable } from "./page/table.ts";
import { totalsPanel } from "./page/totals.ts";
import { vatTable } from "./page/vat.ts";
import { sayFor } from "./page/words.ts";
import { registerFonts } from "./page/writing.ts";
import type { InvoiceView } from "./schema.ts";

/**
 * The invoice as a file for people and machines: PDF/A-3b with the XML of `ciiXml` inside (Factur-X, law L39). Both are made
 * of the same balanced amounts. One view always gives the same bytes, so a frozen invoice is the same file for ten years.
 */
export async function facturXPdf(view: InvoiceView): Promise<Uint8Array> {
  const invoice = balanced(view);
  const say = sayFor(view.locale);
  const madeOn = new Date(`${view.issuedOn}T12:00:00Z`);
  const [title] = say((t) => `${t(`invoiceDocument.kind.${view.kind}`)} ${view.number}`);
  const page = new PDFDocument({
    size: "A4",
    margin: 0,
    bufferPages: true,
    pdfVersion: "1.7",
    subset: "PDF/A-3b",
    lang: "fr-FR",
    displayTitle: true,
    info: { Title: title, CreationDate: madeOn, Creator: "Comptoir", Producer: "Comptoir" },
  });
  registerFonts(page);
  const sheet = new Sheet(page);
  drawHead(sheet, invoice, say);
  drawTable(sheet, invoice, say);
  sheet.y += 8;
  sheet.beside([totalsPanel(sheet, invoice, say), vatTable(sheet, invoice, say)]);
  sheet.y += 16;
  drawMentions(sheet, invoice, say);
  drawFeet(page, invoice, say);
  attachXml(page, ciiXml(view), madeOn);
  page.end();
  const parts: Uint8Array[] = [];
  for await (const part of page) parts.push(part);
  return Buffer.concat(parts);
}
