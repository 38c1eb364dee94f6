import type { ListRequest } from "./schema.ts";

const clamp = (value: number, low: number, high: number): number =>
  Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), low), high) : low;

const maxFacets = 10;
const maxValues = 50;
const maxMinor = 2_000_000_000;

/** The same request within what one list may cost, whoever asks (DOS-01). */
export function bounded(request: ListRequest): ListRequest {
  let room = maxValues;
  const facets: Record<string, readonly string[]> = {};
  for (const [code, values] of Object.entries(request.facets).slice(0, maxFacets)) {
    const kept = [...new Set(values)].slice(0, room);
    room -= kept.length;
    if (kept.length > 0) facets[code] = kept;
  }
  const { price } = request;
  return {
    ...request,
    facets,
    limit: clamp(request.limit, 1, 100),
    page: clamp(request.page ?? 1, 1, 100),
    ...(request.query !== undefined && {
      query: request.query.toWellFormed().replaceAll("\0", "").trim().slice(0, 200),
    }),
    ...(price && {
      price: {
        min: price.min === null ? null : clamp(price.min, 0, maxMinor),
        max: price.max === null ? null : clamp(price.max, 0, maxMinor),
      },
    }),
  };
}
