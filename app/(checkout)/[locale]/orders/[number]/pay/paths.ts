import type { Locale } from "#lib/kernel/locale";

/** An order's payment by link: whose, which, and by what right. */
export type Where = Readonly<{ locale: Locale; number: string; token: string | undefined; requestId: string }>;

const path = ({ locale, number, token }: Where, end: string, more: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams({ ...(token && { token }), ...more });
  return `/${locale}/orders/${number}${end}${query.size > 0 ? `?${query}` : ""}`;
};

export const orderPath = (where: Where): string => path(where, "");
export const payPath = (where: Where, refused?: string): string =>
  path(where, "/pay", { request: where.requestId, ...(refused && { refused }) });
export const returnPath = (where: Where): string => path(where, "/pay/return", { request: where.requestId });
