import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Person } from "#lib/platform/person";
import { type ZippedFile, zip } from "#lib/platform/zip";
import { type Holding, heldOf, holdings } from "./queries-holdings.ts";

type Held = Awaited<ReturnType<typeof heldOf>>;

/** All that is held of somebody in one archive: `data.json` for programs, `index.html` for whoever it is about. */
export async function packed(who: Person, locale: Locale, now: Date): Promise<Buffer> {
  const held = await heldOf(who);
  async function* files(): AsyncGenerator<ZippedFile> {
    yield { name: "index.html", content: [indexOf(held, who, locale, now)] };
    yield { name: "data.json", content: [JSON.stringify({ takenAt: now, of: who.email, ...held }, null, 2)] };
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of zip(files(), now)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Named by what it holds and of whom it is not: a file name is seen by others. */
export const archiveName = (now: Date): string => `donnees-${now.toISOString().slice(0, 10)}.zip`;

function indexOf(held: Held, { email }: Person, locale: Locale, now: Date): string {
  const t = translator(locale);
  const title = t("privacy.archive.title");
  const parts = holdings.map((kind) => sectionOf(kind, held[kind], locale)).join("\n");
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(t("privacy.archive.text", { email, day: dateText(now, locale) }))}</p>
${parts}</body></html>`;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1c1917;background:#fff}
h2{margin-top:2.5rem;font-size:1.2rem}dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.15rem 1rem;
border-top:1px solid #d6d3d1;padding:.75rem 0;margin:0}dt{color:#57534e}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}`;

function sectionOf(kind: Holding, rows: Held[Holding], locale: Locale): string {
  const t = translator(locale);
  const told = rows.map((row) => `<dl>${Object.entries(row).flatMap(fieldOf).join("")}</dl>`).join("\n");
  const body = told || `<p>${escaped(t("privacy.archive.nothing"))}</p>`;
  return `<h2>${escaped(t(`privacy.holdings.${kind}`))} (${rows.length})</h2>\n${body}`;
}

const fieldOf = ([name, value]: [string, unknown]): string[] =>
  value === null || value === ""
    ? []
    : [`<dt>${escaped(name.replaceAll("_", " "))}</dt><dd>${escaped(plain(value))}</dd>`];

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value, null, 1) : String(value);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
