import { colours, lineHeight, linesOf, type Style, write } from "./writing.ts";

/** An A4 page in points, and what is left free around its text. */
export const frame = { left: 44, right: 551, width: 507, top: 44, bottom: 770 } as const;

/** Writes down a page and opens the next when it is full. `y` is where the next thing goes. */
export class Sheet {
  readonly page: PDFKit.PDFDocument;
  y: number = frame.top;
  /** What every further page begins with: the head of the table that goes on. */
  repeated: (() => void) | null = null;

  constructor(page: PDFKit.PDFDocument) {
    this.page = page;
  }

  /** Opens a new page unless this much room is left. */
  room(height: number): void {
    if (this.y + height <= frame.bottom) return;
    this.page.addPage();
    this.y = frame.top;
    this.repeated?.();
  }

  /** One line at a place beside y, which stays. */
  put(text: string, style: Style, x: number, width: number, align: "left" | "right" = "left"): void {
    write(this.page, text, style, { x, y: this.y, width, align });
  }

  /** Lines under each other from y, which stays; tells how high they are. */
  block(texts: readonly string[], style: Style, x: number, width: number): number {
    const lines = texts.flatMap((text) => linesOf(this.page, text, style, width));
    for (const [i, line] of lines.entries())
      write(this.page, line, style, { x, y: this.y + i * lineHeight(style), width });
    return lines.length * lineHeight(style);
  }

  /** Two things beside each other, on one page; y ends under the higher. */
  beside(parts: readonly Readonly<{ height: number; draw: () => void }>[]): void {
    this.room(Math.max(...parts.map(({ height }) => height)));
    const top = this.y;
    const bottoms = parts.map(({ height, draw }) => {
      this.y = top;
      draw();
      return top + height;
    });
    this.y = Math.max(...bottoms);
  }

  /** Lines that may go on over pages. */
  flow(text: string, style: Style, x: number, width: number): void {
    for (const line of linesOf(this.page, text, style, width)) {
      this.room(lineHeight(style));
      this.put(line, style, x, width);
      this.y += lineHeight(style);
    }
  }

  hairline(colour: string = colours.hairline): void {
    this.page.moveTo(frame.left, this.y).lineTo(frame.right, this.y).lineWidth(0.75).strokeColor(colour).stroke();
  }
}
