import type { CustomsLine } from "#lib/facturx/customs-pdf";
import { leavesUnion } from "#lib/taxes/rates";

type Going = Readonly<{ method: string; country: string | null }>;

/** Whether a parcel crosses the border of the Union: customs want its contents declared (regulation 952/2013, article 158). */
export const goesThroughCustoms = ({ method, country }: Going): boolean =>
  method === "delivery" && country !== null && leavesUnion(country);

type Declared = Pick<CustomsLine, "sku" | "hsCode" | "originCountry">;

/** The articles of a parcel that cannot be declared: nobody said what customs call them, or where they were made. */
export const undeclared = (parcel: Going & Readonly<{ lines: readonly Declared[] }>): string[] =>
  goesThroughCustoms(parcel)
    ? parcel.lines.filter(({ hsCode, originCountry }) => !hsCode || !originCountry).map(({ sku }) => sku)
    : [];
