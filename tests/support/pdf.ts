import { inflateSync } from "node:zlib";

/** An object of a PDF: what it says, and its stream unpacked. */
type PdfObject = Readonly<{ dictionary: string; stream: Buffer | null }>;

/** Reads a PDF whose objects stand in the open, as PDFKit writes them. */
export class ReadPdf {
  readonly objects: ReadonlyMap<string, PdfObject>;

  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes).toString("latin1");
    this.objects = new Map(
      [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = "", body = ""]) => [id, objectOf(body)]),
    );
  }

  /** The objects whose dictionary says this. */
  all(says: RegExp): PdfObject[] {
    return [...this.objects.values()].filter(({ dictionary }) => says.test(dictionary));
  }

  one(says: RegExp): PdfObject {
    const [found] = this.all(says);
    if (!found) throw new Error(`nothing in the PDF says ${says}`);
    return found;
  }

  /** The object that another refers to under a name. */
  at({ dictionary }: PdfObject, name: string): PdfObject {
    const [, id = ""] = new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(dictionary) ?? [];
    const found = this.objects.get(id);
    if (!found) throw new Error(`${name} is not in ${dictionary}`);
    return found;
  }

  /** The glyphs of each page as text, line by line, through the fonts' own tables; "\0" is a glyph that is missing. */
  pages(): string[] {
    return this.all(/\/Type \/Page\n/).map((page) => {
      const fonts = this.at(page, "Resources");
      const content = this.at(page, "Contents").stream?.toString("latin1") ?? "";
      let letters: readonly string[] = [];
      let text = "";
      for (const [, font, shown = ""] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
        if (font) letters = this.#lettersOf(this.at(fonts, font));
        else
          text += `${[...shown.matchAll(/[0-9a-f]{4}(?=[0-9a-f]*>)/g)].map(([id]) => letters[Number.parseInt(id, 16)] ?? "\0").join("")}\n`;
      }
      return text;
    });
  }

  #lettersOf(font: PdfObject): string[] {
    const table = this.at(font, "ToUnicode").stream?.toString("latin1") ?? "";
    const [, first = ""] = /<0000> <[0-9a-f]{4}> \[(.*?)\]/.exec(table) ?? [];
    return [...first.matchAll(/<([0-9a-f ]+)>/g)].map(([, codes = ""]) =>
      codes
        .split(" ")
        .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
        .join(""),
    );
  }
}

function objectOf(body: string): PdfObject {
  const [dictionary = "", packed] = body.split(/\nstream\n/);
  if (packed === undefined) return { dictionary, stream: null };
  const bytes = Buffer.from(packed.slice(0, packed.lastIndexOf("\nendstream")), "latin1");
  return { dictionary, stream: dictionary.includes("/FlateDecode") ? inflateSync(bytes) : bytes };
}
