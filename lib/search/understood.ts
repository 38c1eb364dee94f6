import type { ListRequest } from "./schema.ts";

/** What of a request its words can say: the text, and the prices it names. */
type Asked = Partial<Pick<ListRequest, "query" | "price">>;
type Bounds = Readonly<{ min: number | null; max: number | null }>;

/** As much of a text as is searched (bounds.ts). */
const longest = 200;

/** "49", "49,90", "1 200": euros as people type them. */
const number = String.raw`(\d{1,3}(?:[ .]\d{3})+|\d{1,6})(?:[,.](\d{1,2}))?`;
const currency = String.raw`(?: ?(?:€|euros?|eur)(?![\p{L}\p{N}]))`;
/** Without its currency a number is a price only at the end: "moins de 3 ans" and "moins de 30 cm" are none. */
const priced = `${number}(?:${currency}|(?= *$))`;
const before = String.raw`(?<![\p{L}\p{N}])(?:à |a |de |for |prix )?`;
const pattern = (text: string) => new RegExp(before + text, "iu");

const least = String.raw`(?:plus de|au moins|à partir de|a partir de|dès|minimum|min|supérieure? à|over|above|more than|from|\+ de)`;
const most = `(?:moins de|moins cher que|au plus|jusqu[’' ]?à|jusqu[’' ]?a|maximum|maxi|max|inférieure? à|under|below|less than|up to|- de|<)`;

/** How prices are told in words, French and English, the longest first. */
const sentences: readonly Readonly<{ says: RegExp; bounds: (first: number, second: number) => Bounds }>[] = [
  {
    says: pattern(`(?:entre|between) ${number}${currency}? (?:et|and) ${priced}`),
    bounds: (first, second) => ({ min: Math.min(first, second), max: Math.max(first, second) }),
  },
  {
    says: pattern(`(?:de |from )?${number}${currency}? ?(?:-|–|à|a|to) ?${number}${currency}`),
    bounds: (first, second) => ({ min: Math.min(first, second), max: Math.max(first, second) }),
  },
  { says: pattern(`${most} ?(?:de |à )?${priced}`), bounds: (first) => ({ min: null, max: first }) },
  { says: pattern(`${least} ?(?:de |à )?${priced}`), bounds: (first) => ({ min: first, max: null }) },
  {
    says: pattern(`${number}${currency} (?:maximum|maxi|max|ou moins|or less)`),
    bounds: (first) => ({ min: null, max: first }),
  },
];

/**
 * A request with the prices its words name as a price filter, and those words gone: "poêle moins de 50 €" is "poêle" up to
 * 50 € (ux S37). Prices that were chosen in the panel stand. Read again, the answer stays as it is.
 */
export function understood<Request extends Asked>(request: Request): Request {
  const query = request.query
    ?.slice(0, longest)
    .replaceAll(/[\s\u00A0\u202F]+/g, " ")
    .trim();
  if (!query || !/\d/.test(query)) return request;
  for (const { says, bounds } of sentences) {
    const told = says.exec(query);
    if (!told) continue;
    const [, first = "", firstCents = "", second = "", secondCents = ""] = told;
    const { query: _, ...rest } = request;
    const words = `${query.slice(0, told.index)} ${query.slice(told.index + told[0].length)}`
      .replaceAll(/ +/g, " ")
      .trim();
    const price = request.price ?? bounds(minor(first, firstCents), minor(second, secondCents));
    return { ...rest, ...(words && { query: words }), price } as Request;
  }
  return request;
}

const minor = (euros: string, cents: string): number =>
  Number(euros.replaceAll(/\D/g, "")) * 100 + Number(cents.padEnd(2, "0") || "0");
