import type { BalancedInvoice } from "../balanced.ts";
import type { InvoiceAddress } from "../schema.ts";
import { frame, type Sheet } from "./sheet.ts";
import { dayText, inOne, type Say, type Words } from "./words.ts";
import { colours, lineHeight, styles, widthOf } from "./writing.ts";

/** Which document it is, by whom, for whom, and its dates and numbers. */
export function drawHead(sheet: Sheet, invoice: BalancedInvoice, say: Say): void {
  title(sheet, invoice, say);
  sheet.y += 40;
  facts(sheet, invoice, say);
  parties(sheet, invoice, say);
}

function title(sheet: Sheet, { kind, seller }: BalancedInvoice, say: Say): void {
  tag(sheet);
  sheet.y += 4;
  sheet.put(seller.name, styles.seller, frame.left + 36, 260);
  sheet.y -= 4;
  const [french, beside] = say((t) => t(`invoiceDocument.kind.${kind}`));
  const besideWidth = beside === null ? 0 : widthOf(sheet.page, beside, styles.beside) + 8;
  sheet.put(french, styles.title, frame.left, frame.width - besideWidth, "right");
  sheet.y += styles.title.size - styles.beside.size;
  sheet.put(beside ?? "", styles.beside, frame.left, frame.width, "right");
  sheet.y -= styles.title.size - styles.beside.size;
}

/** The shop's mark: a tag with its hole punched. */
function tag({ page, y }: Sheet): void {
  page
    .roundedRect(frame.left, y + 3, 28, 20, 5)
    .circle(frame.left + 7.5, y + 13, 3)
    .fillColor(colours.mimosa)
    .fill("even-odd");
}

type Fact = Readonly<{ label: Words; value: string }>;

function facts(sheet: Sheet, invoice: BalancedInvoice, say: Say): void {
  const { operation, orderNumber, buyer, cites, dueMinor, dueOn } = invoice;
  const all: readonly (Fact | null)[] = [
    { label: say((t) => t("invoiceDocument.number")), value: invoice.number },
    { label: say((t) => t("invoiceDocument.issuedOn")), value: dayText(invoice.issuedOn) },
    { label: say((t) => t(`invoiceDocument.suppliedOn.${operation}`)), value: dayText(invoice.suppliedOn) },
    cites && {
      label: say((t) => t(`invoiceDocument.corrects.${invoice.kind}`)),
      value: say((t) => t("invoiceDocument.correctsOf", { number: cites.number, date: dayText(cites.issuedOn) }))[0],
    },
    orderNumber === null ? null : { label: say((t) => t("invoiceDocument.order")), value: orderNumber },
    buyer.reference === null ? null : { label: say((t) => t("invoiceDocument.reference")), value: buyer.reference },
    buyer.purchaseOrder ? { label: say((t) => t("invoiceDocument.purchaseOrder")), value: buyer.purchaseOrder } : null,
    dueMinor <= 0
      ? null
      : {
          label: say((t) => t("invoiceDocument.dueOn")),
          value: dueOn === null ? say((t) => t("invoiceDocument.onReceipt"))[0] : dayText(dueOn),
        },
    {
      label: say((t) => t("invoiceDocument.operation.label")),
      value: inOne(say((t) => t(`invoiceDocument.operation.${operation}`))),
    },
  ];
  const told = all.filter((fact) => fact !== null);
  const inRow = told.length === 5 && invoice.locale === "fr" ? 5 : 4;
  const width = frame.width / inRow;
  for (let first = 0; first < told.length; first += inRow) {
    sheet.hairline();
    sheet.y += 8;
    const heights = told.slice(first, first + inRow).map(({ label, value }, i) => {
      const x = frame.left + i * width;
      const top = sheet.y;
      sheet.put(inOne(label), styles.label, x, width);
      sheet.y += lineHeight(styles.label) + 1;
      const height = sheet.block([value], styles.strong, x, width - 12);
      sheet.y = top;
      return height + lineHeight(styles.label) + 1;
    });
    sheet.y += Math.max(...heights) + 8;
  }
}

function parties(sheet: Sheet, { seller, buyer, delivery }: BalancedInvoice, say: Say): void {
  const number = (key: "siren" | "siret" | "vatNumber", of: string | null): string[] =>
    of === null ? [] : [say((t) => t(`invoiceDocument.${key}`, { number: of }))[0]];
  const all = [
    {
      label: say((t) => t("invoiceDocument.seller")),
      lines: [
        seller.name,
        ...postal(seller.address),
        ...number("siret", seller.siret),
        ...number("vatNumber", seller.vatNumber),
        seller.email,
      ],
    },
    {
      label: say((t) => t("invoiceDocument.billedTo")),
      lines: [
        ...(buyer.company === null ? [] : [buyer.company]),
        buyer.name,
        ...postal(buyer.address),
        ...number("siren", buyer.siren),
        ...number("vatNumber", buyer.vatNumber),
      ],
    },
    ...(delivery === null
      ? []
      : [
          {
            label: say((t) => t("invoiceDocument.deliveredTo")),
            lines: [delivery.name, ...postal(delivery.address)],
          },
        ]),
  ];
  sheet.hairline();
  sheet.y += 10;
  const width = frame.width / Math.max(all.length, 2);
  const top = sheet.y;
  const bottoms = all.map(({ label, lines: [name = "", ...rest] }, i) => {
    const x = frame.left + i * width;
    sheet.y = top;
    sheet.put(inOne(label), styles.label, x, width);
    sheet.y += lineHeight(styles.label) + 2;
    sheet.y += sheet.block([name], styles.strong, x, width - 16);
    sheet.y += sheet.block(rest, styles.text, x, width - 16);
    return sheet.y;
  });
  sheet.y = Math.max(...bottoms) + 18;
}

/** Without what is not known: who fetches it in a store may have told no street. */
const postal = ({ line1, line2, postcode, city, country }: InvoiceAddress): string[] =>
  [line1, line2 ?? "", `${postcode} ${city}`.trim(), country === "FR" ? "" : countryName(country)].filter(Boolean);

const countryName = (code: string): string => new Intl.DisplayNames("fr", { type: "region" }).of(code) ?? code;
