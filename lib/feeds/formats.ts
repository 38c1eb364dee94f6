import { csvText } from "#lib/kernel/csv-text";
import { type Field, plainText } from "./field.ts";
import { element, xmlText } from "./xml.ts";

/** How rows become a file: what comes first (told by the first row's names), each row, what comes last. */
export type Format = Readonly<{
  extension: "xml" | "csv" | "tsv";
  contentType: string;
  head: (names: readonly string[]) => string;
  row: (fields: readonly Field[]) => string;
  foot: string;
}>;

/** RSS 2.0 with Google's own words. */
export const rss = (title: string, link: string): Format => ({
  extension: "xml",
  contentType: "application/xml; charset=utf-8",
  head: () =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel>${element("title", title)}<link>${xmlText(link)}</link>${element("description", title)}\n`,
  row: (fields) => `<item>${fields.map(fieldXml).join("")}</item>\n`,
  foot: "</channel></rss>\n",
});

/** Parts of a field are elements of their own. */
const fieldXml = ([name, value]: Field): string =>
  typeof value === "string" || !value
    ? element(`g:${name}`, value)
    : `<g:${name}>${value.map(([part, text]) => element(`g:${part}`, text)).join("")}</g:${name}>`;

/** Every cell quoted, none the beginning of a formula; line ends inside a cell are spaces. */
export const csv: Format = {
  extension: "csv",
  contentType: "text/csv; charset=utf-8",
  head: (names) => `${names.join(",")}\n`,
  row: (fields) => `${fields.map((field) => csvText(oneLine(plainText(field)))).join(",")}\n`,
  foot: "",
};

export const tsv: Format = {
  extension: "tsv",
  contentType: "text/tab-separated-values; charset=utf-8",
  head: (names) => `${names.join("\t")}\n`,
  row: (fields) => `${fields.map((field) => oneLine(plainText(field))).join("\t")}\n`,
  foot: "",
};

const oneLine = (text: string): string => text.replace(/[\t\r\n\u2028]+/g, " ");
