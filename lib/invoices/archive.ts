import { createHash } from "node:crypto";
import { ciiXml } from "#lib/facturx/cii";
import { facturXPdf } from "#lib/facturx/pdf";
import type { ZippedFile } from "#lib/platform/zip";
import { fecHeading, fecLines, fecName } from "./fec.ts";
import { linesHeading, linesOf } from "./lines-file.ts";
import { type SealedRow, sealedRows } from "./queries-archive.ts";
import { documentsBetween, fecEntries } from "./queries-export.ts";
import type { FrozenContent } from "./schema.ts";
import { entity } from "./sql/take-numbers.ts";

type Content = string | Uint8Array;

/** What is printed at the head of the archive, for whoever opens it in ten years. */
const readMe = (from: string, to: string) => `Archive comptable du ${from} au ${to}, SIREN ${entity}.

factures/    chaque facture et chaque avoir : le PDF (Factur-X, PDF/A-3) et son XML (EN 16931)
scelles/     les documents, le journal des paiements et les clôtures tels qu'ils ont été scellés : numéro, instant,
             sceau précédent, sceau, contenu. Un sceau est le sha-256 du sceau précédent suivi du contenu.
${fecName(entity, to)}    le fichier des écritures comptables (LPF, article A47 A-1)
lignes.csv   les lignes des factures et des avoirs
SHA256SUMS   la somme sha-256 de chaque fichier, à vérifier par « sha256sum -c SHA256SUMS »
`;

/**
 * Everything of a period that must be kept for ten years (code de commerce, L123-22; CGI, 286, I, 3° bis; law L40), file by
 * file as it is made, and last the sum of each.
 */
export async function* archiveFiles(from: string, to: string): AsyncGenerator<ZippedFile> {
  const sums: string[] = [];
  for await (const file of everything(from, to)) yield { ...file, content: summed(file, sums) };
  yield { name: "SHA256SUMS", content: sums };
}

async function* everything(from: string, to: string): AsyncGenerator<ZippedFile> {
  yield { name: "LISEZMOI.txt", content: [readMe(from, to)] };
  for await (const { number, content } of sealedRows("documents", from, to)) {
    const { view } = JSON.parse(content) as FrozenContent;
    yield { name: `factures/${number}.pdf`, content: [await facturXPdf(view)] };
    yield { name: `factures/${number}.xml`, content: [ciiXml(view)] };
  }
  for (const [name, source] of sealed)
    yield { name: `scelles/${name}.csv`, content: chain(sealedRows(source, from, to)) };
  yield { name: fecName(entity, to), content: fec(from, to) };
  yield { name: "lignes.csv", content: lines(from, to) };
}

const sealed = [
  ["documents", "documents"],
  ["paiements", "payments"],
  ["clotures", "closings"],
] as const;

async function* chain(rows: AsyncIterable<SealedRow>): AsyncGenerator<string> {
  yield "numero;instant;sceau_precedent;sceau;contenu\r\n";
  for await (const { number, at, previousHash, hash, content } of rows)
    yield `${[number, at.toISOString(), previousHash, hash, `"${content.replaceAll('"', '""')}"`].join(";")}\r\n`;
}

async function* fec(from: string, to: string): AsyncGenerator<string> {
  yield `${fecHeading}\r\n`;
  for await (const entry of fecEntries(from, to)) for (const line of fecLines(entry)) yield `${line}\r\n`;
}

async function* lines(from: string, to: string): AsyncGenerator<string> {
  yield `\uFEFF${linesHeading}\r\n`;
  for await (const view of documentsBetween(from, to)) for (const line of linesOf(view)) yield `${line}\r\n`;
}

/** The content as it goes by; its sum is added once it is whole. */
async function* summed({ name, content }: ZippedFile, sums: string[]): AsyncGenerator<Content> {
  const sum = createHash("sha256");
  for await (const part of content) {
    sum.update(part);
    yield part;
  }
  sums.push(`${sum.digest("hex")}  ${name}\n`);
}
