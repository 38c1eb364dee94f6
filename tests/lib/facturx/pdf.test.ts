import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { ciiXml } from "#lib/facturx/cii";
import { facturXPdf } from "#lib/facturx/pdf";
import { ReadPdf } from "#tests/support/pdf";
import { anInvoice, seller } from "./an-invoice";
import { shapes } from "./shapes";

const read = async (view: Parameters<typeof facturXPdf>[0]) => new ReadPdf(await facturXPdf(view));

const view = shapes["four rates and delivery at each"];
const pdf = await read(view);
const catalogue = pdf.one(/\/Type \/Catalog/);

describe("an invoice as PDF", () => {
  test("carries the XML byte for byte, as another form of itself", () => {
    const file = pdf.at(catalogue, "AF");
    expect(file.dictionary).toContain("/AFRelationship /Alternative");
    expect(file.dictionary).toContain("/UF (factur-x.xml)");
    const attached = pdf.one(/\/Type \/EmbeddedFile/);
    expect(attached.dictionary).toContain("/Subtype /text#2Fxml");
    expect(attached.stream?.toString("utf8")).toBe(ciiXml(view));
  });

  test("says in its metadata that it is PDF/A-3b and Factur-X EN 16931", () => {
    const metadata = pdf.at(catalogue, "Metadata").stream?.toString("utf8") ?? "";
    XmlDocument.fromString(metadata).dispose();
    for (const told of [
      "<pdfaid:part>3</pdfaid:part>",
      "<pdfaid:conformance>B</pdfaid:conformance>",
      "<fx:DocumentType>INVOICE</fx:DocumentType>",
      "<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>",
      "<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>",
      "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#",
    ])
      expect(metadata).toContain(told);
  });

  test("brings its colours, its language and every font along", () => {
    expect(pdf.at(pdf.at(catalogue, "OutputIntents"), "DestOutputProfile").stream?.length).toBeGreaterThan(2000);
    expect(catalogue.dictionary).toContain("/Lang (fr-FR)");
    const fonts = pdf.all(/\/Type \/FontDescriptor/);
    for (const font of fonts) expect(pdf.at(font, "FontFile2").stream?.toString("latin1", 0, 4)).toBe("true");
    expect(fonts).toHaveLength(3);
    expect(pdf.all(/\/Subtype \/Type1/)).toEqual([]);
  });

  test("tells on its page what the XML tells: the VAT of each rate, the rounding and what was paid", () => {
    const [page] = pdf.pages();
    for (const told of [
      "Facture",
      "F-2026-000123",
      "27,67\u00A0€",
      "5,53\u00A0€",
      "Arrondi",
      "0,01\u00A0€",
      "68,98\u00A0€",
    ])
      expect(page).toContain(`${told}\n`);
    expect(page).toContain("Payé par carte finissant par 4242\n");
  });
});

test("one view gives the same bytes again", async () => {
  expect(Buffer.compare(await facturXPdf(view), await facturXPdf(view))).toBe(0);
});

test("a long invoice repeats the head of its table and counts its pages", async () => {
  const pages = (await read(shapes["a hundred and fifty lines"])).pages();
  expect(pages.length).toBeGreaterThan(5);
  for (const [i, page] of pages.entries()) {
    expect(page).toContain(`Page ${i + 1} sur ${pages.length}\n`);
    if (page.includes("Article ")) expect(page).toContain("Désignation\n");
  }
});

test("a credit note names the invoice it corrects and what was given back", async () => {
  const [page] = (await read(shapes["a credit note less a deduction"])).pages();
  expect(page).toContain("Avoir\n");
  expect(page).toMatch(/F-2026-000123 du\n2\u00A0novembre\u00A02026\n/);
  expect(page).toContain("Remboursé sur la carte finissant par 4242\n");
});

test("who fetched it in a store and told no address stands there by name alone, beside the store", async () => {
  const [page] = (await read(shapes["fetched in a store by who told no address"])).pages();
  expect(page).toMatch(/\nAnne Martin\nLieu de livraison\nBonnefoy Angers\n4 place du Ralliement\n/);
});

test("for somebody who reads English, English stands beside the French", async () => {
  const [page] = (await read({ ...shapes["one article"], locale: "en" })).pages();
  for (const told of [
    "Facture\nInvoice\n",
    "Numéro · Number\n",
    "Total TTC\nWith VAT\n",
    "Reste à payer · Still to pay\n",
  ])
    expect(page).toContain(told);
});

test("any name is drawn: no glyph is missing, and what no font has is a square", async () => {
  const name = "Łódź, Ελλάδα, Дом, ő, 1\u202F000, 中文 🙂";
  const [page = ""] = (
    await read(
      anInvoice({ lines: [{ gross: 999, rate: 2000, name }], seller: { ...seller, name: "Bonnefoy & Filles" } }),
    )
  ).pages();
  expect(page).not.toContain("\0");
  expect(page.replaceAll("\n", "")).toContain("Łódź, Ελλάδα, Дом, ő, 1\u00A0000, □□ □");
});

test("a name longer than its column is broken, and stays on the page", async () => {
  const name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);
  const [page = ""] = (await read(anInvoice({ lines: [{ gross: 999, rate: 2000, name }] }))).pages();
  expect(page.replaceAll("\n", "")).toContain(name);
  expect(page).not.toContain(`${name}\n`);
});
