// tsx tests/bench/generate.ts 50000 > catalogue-50k.jsonl
import { pathToFileURL } from "node:url";
import { adjectives, colours, departments, materials, sentences, syllables } from "./vocabulary.ts";

/** Always the same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const leaves = departments.flatMap(([department, , , vat, categories]) =>
  categories.map(([category, , , [fr, en]]) => ({ path: [department, category] as const, fr, en, vat })),
);

/** Two hundred invented names; the first hundred repeat every 25, which makes some brands large. */
export const brands: readonly string[] = Array.from({ length: 200 }, (_, n) => {
  const third = n >= 100 ? syllables[(n * 11 + 5) % 25] : "";
  return capital(`${syllables[n % 25]}${syllables[(n * 7 + 3) % 25]}${third}`);
});

export type GeneratedProduct = ReturnType<typeof productNumber>;

/**
 * The nth product, the same for ever and whatever the total: a thousand products are the beginning of fifty thousand.
 * Departments and brands are skewed as in trade: the first few hold most. One call draws its numbers in a fixed order.
 */
export function productNumber(n: number) {
  const random = randomFrom(n * 2_654_435_761 + 12_345);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const leaf = leaves[Math.floor(random() ** 1.6 * leaves.length)] as (typeof leaves)[number];
  const brand = brands[Math.floor(random() ** 1.8 * brands.length)] as string;
  const adjective = pick(adjectives);
  const material = pick(materials);
  const colour = pick(colours);
  const model = 100 + Math.floor(random() * 900);
  const sku = `P${String(n).padStart(7, "0")}`;
  const priceCents = Math.max(199, Math.round((Math.exp(1.5 + random() * 4.5) * 100) / 5) * 5 - 1);
  const said = [0, 1, 2, 3].map(() => pick(sentences));
  const name = {
    fr: `${capital(leaf.fr)} ${brand} ${adjective[0]} ${model}`,
    en: `${brand} ${adjective[1]} ${leaf.en} ${model}`,
  };
  const description = {
    fr: `${name.fr} en ${material[0]}. ${said.map(([fr]) => fr).join(" ")}`,
    en: `${name.en} in ${material[1]}. ${said.map(([, en]) => en).join(" ")}`,
  };
  const variants = choicesOf(colour[0], random).map((options, index) => ({
    sku: `${sku}-${index + 1}`,
    ean: String(3_000_000_000_000 + n * 10 + index),
    options,
    priceCents: priceCents + (options.size === "XL" ? 200 : 0),
    stock: random() < 0.03 ? 0 : Math.floor(5 + random() * 500),
  }));
  return {
    sku,
    slug: `${addressOf(name.fr)}-${n}`,
    name,
    description,
    category: leaf.path,
    brand,
    priceCents,
    vat: leaf.vat,
    stock: variants.reduce((sum, { stock }) => sum + stock, 0),
    attributes: { brand, colour: colour[0], material: material[0] },
    variants,
  };
}

/** One colour, two colours, or one colour in three or four sizes. */
function choicesOf(colour: string, random: () => number): { colour: string; size?: string }[] {
  const kind = random();
  if (kind < 0.6) return [{ colour }];
  if (kind < 0.85) {
    const others = colours.filter(([name]) => name !== colour);
    const [second = colour] = others[Math.floor(random() * others.length)] ?? [];
    return [{ colour }, { colour: second }];
  }
  return ["S", "M", "L", "XL"].slice(0, 3 + Math.floor(random() * 2)).map((size) => ({ colour, size }));
}

/** Fifty queries a French shopper types: things, things of a brand, things of a kind, without accents, a SKU, nonsense. */
export function queries(): string[] {
  const random = randomFrom(77);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const thing = (n: number) => leaves[n % leaves.length]?.fr ?? "";
  return [
    ...Array.from({ length: 20 }, (_, n) => thing(n * 5)),
    ...Array.from({ length: 15 }, () => `${pick(leaves).fr} ${brands[Math.floor(random() * 30)]}`),
    ...Array.from({ length: 8 }, () => `${pick(leaves).fr} ${pick(adjectives)[0]}`),
    ...Array.from({ length: 3 }, (_, n) => addressOf(thing(n * 9)).replaceAll("-", " ")),
    ...["P0000042-1", "P0000777-1", "zzyzx introuvable", "xylophone quantique"],
  ];
}

function addressOf(text: string): string {
  const plain = text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[’']/g, "-")
    .toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The first `count` products as JSON Lines, a thousand at a time. */
export function* generated(count: number): Generator<string> {
  for (let start = 1; start <= count; start += 1000) {
    const size = Math.min(1000, count - start + 1);
    yield Array.from({ length: size }, (_, n) => `${JSON.stringify(productNumber(start + n))}\n`).join("");
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const lines of generated(Number(process.argv[2]) || 1000)) process.stdout.write(lines);
}
