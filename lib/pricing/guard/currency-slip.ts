import type { Fault } from "../schema.ts";
import { mayBeChosen } from "./ending.ts";
import type { Proposal } from "./proposal.ts";

/** Units of each currency for one euro: European Central Bank reference rates, month end of October 2026. */
const perEuro: Readonly<Record<string, number>> = {
  GBP: 0.8715,
  CHF: 0.9312,
  USD: 1.1642,
  PLN: 4.2485,
  SEK: 10.975,
  DKK: 7.4682,
  CZK: 24.31,
  HUF: 389.4,
  JPY: 178.35,
};

/** The price that stands, to the cent, in another currency. */
export function currencySlip({ toMinor, fromMinor }: Proposal): Fault | null {
  if (fromMinor === null || mayBeChosen(fromMinor, toMinor)) return null;
  const currency = Object.keys(perEuro).find((code) => toMinor === Math.round(fromMinor * (perEuro[code] ?? 0)));
  return currency ? { code: "currency_slip", fromMinor, currency } : null;
}
