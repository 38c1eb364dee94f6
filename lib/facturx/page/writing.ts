import { readFileSync } from "node:fs";
import { runsOf } from "./runs.ts";
import { unpacked } from "./woff.ts";

/** The art direction's ink, on paper. */
export const colours = {
  ink: "#15181E",
  muted: "#565D6B",
  hairline: "#E2E5EB",
  wash: "#F5F6F8",
  mimosa: "#FFC93C",
} as const;

type Face = "text" | "strong" | "display";

/** How a text is set: size in points, colour, and whether its figures stand in columns. */
export type Style = Readonly<{ face: Face; size: number; colour: string; figures?: boolean }>;

export const styles = {
  title: { face: "display", size: 24, colour: colours.ink },
  beside: { face: "display", size: 13, colour: colours.muted },
  seller: { face: "display", size: 15, colour: colours.ink },
  total: { face: "display", size: 17, colour: colours.ink },
  strong: { face: "strong", size: 9.5, colour: colours.ink },
  text: { face: "text", size: 9.5, colour: colours.ink },
  figure: { face: "text", size: 9.5, colour: colours.ink, figures: true },
  label: { face: "text", size: 8, colour: colours.muted },
  small: { face: "text", size: 8, colour: colours.muted, figures: true },
  foot: { face: "text", size: 7, colour: colours.muted },
} as const satisfies Record<string, Style>;

const brandText = "node_modules/@fontsource/instrument-sans/files/instrument-sans-latin";
const brandDisplay = "node_modules/@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin";

/** The brand's fonts, and one that has what they lack, read once. Whole paths: a bundler sees which files are meant. */
const readFonts = () => ({
  text: unpacked(readFileSync(`${brandText}-400-normal.woff`)),
  strong: unpacked(readFileSync(`${brandText}-600-normal.woff`)),
  display: unpacked(readFileSync(`${brandDisplay}-700-normal.woff`)),
  fallback: readFileSync("node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
});

let fonts: ReturnType<typeof readFonts> | null = null;

export function registerFonts(page: PDFKit.PDFDocument): void {
  fonts ??= readFonts();
  for (const [name, font] of Object.entries(fonts)) page.registerFont(name, font);
}

/** The height of one line of a style, in points. */
export const lineHeight = ({ size }: Style): number => size * 1.4;

export function widthOf(page: PDFKit.PDFDocument, text: string, style: Style): number {
  return runsOf(text).reduce((width, run) => {
    page.font(run.isBrand ? style.face : "fallback").fontSize(style.size);
    return width + page.widthOfString(run.text, featuresOf(style));
  }, 0);
}

export type Place = Readonly<{ x: number; y: number; width: number; align?: "left" | "right" }>;

/** Writes one line whose top is at y; what is too long for it runs on. */
export function write(page: PDFKit.PDFDocument, text: string, style: Style, { x, y, width, align }: Place): void {
  let left = align === "right" ? x + width - widthOf(page, text, style) : x;
  for (const run of runsOf(text)) {
    page
      .font(run.isBrand ? style.face : "fallback")
      .fontSize(style.size)
      .fillColor(style.colour);
    page.text(run.text, left, y + style.size, { lineBreak: false, baseline: "alphabetic", ...featuresOf(style) });
    left += page.widthOfString(run.text, featuresOf(style));
  }
}

/** Breaks a text into lines between its words, and a word that is longer than a line anywhere. */
export function linesOf(page: PDFKit.PDFDocument, text: string, style: Style, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => pieces(page, word, style, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(page, longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(page: PDFKit.PDFDocument, word: string, style: Style, width: number): string[] {
  if (widthOf(page, word, style) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (widthOf(page, piece + letter, style) > width) {
      found.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...found, piece];
}

const featuresOf = ({ figures }: Style): { features?: PDFKit.Mixins.OpenTypeFeatures[] } =>
  figures ? { features: ["tnum"] } : {};
