type Attributes = Readonly<Record<string, string>>;

/** An element that holds a text; left out without one, for CII knows no empty elements. */
export function text(name: string, value: string | null, attributes: Attributes = {}): string {
  const clean = value === null ? "" : legible(value);
  return clean === ""
    ? ""
    : tag(
        name,
        clean.replace(/[&<>"]/g, (mark) => entities[mark] ?? ""),
        attributes,
      );
}

/** An element that holds others; left out when all of them are. */
export function group(name: string, children: readonly string[], attributes: Attributes = {}): string {
  const inside = children.join("");
  return inside === "" ? "" : tag(name, inside, attributes);
}

/** "12.50" of 1,250 cents, "5.50" of 550 basis points: exact, for no float is near it. */
export function decimal(minor: number): string {
  const figures = String(Math.abs(minor)).padStart(3, "0");
  return `${minor < 0 ? "-" : ""}${figures.slice(0, -2)}.${figures.slice(-2)}`;
}

/** A day "2026-11-22" as CII writes it. */
export const day = (name: string, on: string | null): string =>
  on === null ? "" : group(name, [text("udt:DateTimeString", on.replaceAll("-", ""), { format: "102" })]);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const tag = (name: string, inside: string, attributes: Attributes): string => {
  let told = "";
  for (const key in attributes) told += ` ${key}="${attributes[key]}"`;
  return `<${name}${told}>${inside}</${name}>`;
};

/** Without what no XML may hold (XML 1.0, 2.2) and without space around. */
const legible = (value: string): string => value.toWellFormed().replace(illegible, "").trim();
const illegible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
