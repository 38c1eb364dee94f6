/** What somebody at the desk may have typed: each way to find a customer or an order that it can be read as. */
export type Looked = Readonly<{
  email: string | null;
  /** Its last nine digits, as `phone_key` of the database makes them. */
  phone: string | null;
  /** The parts of a name, without accents, "le" and "de" with what follows them. */
  names: readonly string[];
  /** The same as it was typed. */
  called: string;
  postcode: string | null;
  orderNumber: string | null;
  caseNumber: number | null;
  sku: string | null;
  /** Of a card. */
  lastFour: string | null;
}>;

const nothing: Looked = {
  ...{ email: null, phone: null, names: [], called: "", postcode: null },
  ...{ orderNumber: null, caseNumber: null, sku: null, lastFour: null },
};

const particles = new Set(["le", "la", "les", "l", "de", "du", "des", "d", "da", "van", "von", "ben", "el", "al"]);

/** Reads what was typed: a thing that can be several (75011 is a postcode, and may be an order) is looked for as each. */
export function readLooked(typed: string): Looked {
  const text = typed.trim().slice(0, 120);
  const digits = text.replace(/\D/g, "");
  if (text.includes("@")) return { ...nothing, email: text.toLowerCase() };
  if (/^[\d\s+().\-/]+$/.test(text) && digits.length >= 9 && digits.length <= 15)
    return { ...nothing, phone: digits.slice(-9) };
  if (/^bf-?\d{4,9}$/i.test(text)) return { ...nothing, orderNumber: `BF-${digits}` };
  if (/^d-?\d{1,9}$/i.test(text)) return { ...nothing, caseNumber: Number(digits) };
  if (/^[•*.x\s]*\d{4}$/i.test(text)) return { ...nothing, lastFour: digits };
  if (/^\d{5,8}$/.test(text))
    return { ...nothing, orderNumber: `BF-${digits}`, postcode: digits.length === 5 ? digits : null };
  if (/^(?=.*\d)[a-z0-9][a-z0-9._/-]{3,60}$/i.test(text)) return { ...nothing, sku: text.toUpperCase() };
  const postcode = /(?<!\d)\d{5}(?!\d)/.exec(text)?.[0] ?? null;
  return { ...nothing, names: namesIn(text), called: text, postcode };
}

/** "Le Goff, Yann" is [legoff, yann]. */
export function namesIn(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/[^a-z]+/g, " ");
  const names: string[] = [];
  let before = "";
  for (const word of plain.trim().split(" ").filter(Boolean)) {
    before += word;
    if (particles.has(word)) continue;
    names.push(before);
    before = "";
  }
  return (before ? [...names, before] : names).filter((name) => name.length > 1).slice(0, 4);
}
