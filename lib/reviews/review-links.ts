import { type ReviewsAsked, reviewOrders } from "./schema.ts";

/** The address of a page of reviews; the latest of all on the first page are the product's own address. */
export function reviewsHref(path: string, { page, stars, order }: ReviewsAsked): string {
  const [address = path, search] = path.split("?");
  const query = new URLSearchParams(search);
  if (stars !== null) query.set("stars", String(stars));
  if (order !== "recent") query.set("order", order);
  if (page > 1) query.set("reviews", String(page));
  return `${address}${query.size > 0 ? `?${query}` : ""}#reviews`;
}

const mostPages = 500;

/** What an address asks for; whatever is not a page, a star or an order means the first page of all, the latest first. */
export function reviewsAsked({ reviews, stars, order }: Readonly<Record<string, string | undefined>>): ReviewsAsked {
  const number = (text: string | undefined, most: number) =>
    text && /^[1-9]\d{0,2}$/.test(text) && Number(text) <= most ? Number(text) : null;
  return {
    page: number(reviews, mostPages) ?? 1,
    stars: number(stars, 5),
    order: reviewOrders.find((one) => one === order) ?? "recent",
  };
}
