/** A4's quarter, as label printers take it: 105 × 148 mm in points. */
const page = { width: 298, height: 420 };
const textSize = 13;
const lineHeight = 20;

/** A label of one page: the lines of an address and of a parcel, in Latin letters, as the printer's smallest document. */
export function labelPdf(lines: readonly string[]): Buffer {
  const text = lines.map((line) => `(${escaped(line)}) Tj T*`).join(" ");
  const drawing = `BT /F1 ${textSize} Tf ${lineHeight} TL 24 ${page.height - 48} Td ${text} ET 12 12 ${page.width - 24} ${page.height - 24} re S`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${Buffer.byteLength(drawing, "latin1")} >>\nstream\n${drawing}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, "latin1");
}

/** What the font has no letter for becomes a question mark. */
const escaped = (line: string): string =>
  line.replace(/[^\u0020-\u00FF]/g, "?").replace(/[\\()]/g, (sign) => `\\${sign}`);
