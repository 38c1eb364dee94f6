import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OwnCancelling } from "#components/orders/own-cancelling";
import { locales } from "#lib/kernel/locale";
import { anOrder } from "../mails/an-order.ts";

const until = new Date("2026-11-21T13:16:00Z");
const shown = (owed: number, locale: "fr" | "en") =>
  renderToStaticMarkup(OwnCancelling({ order: { ...anOrder, owed }, until, cancel: async () => {}, locale }));

test("whoever cancels their order is told what they get back, or that nothing was paid and nothing is asked for", () => {
  expect(shown(0, "fr")).toContain("Oui, annuler et être remboursé de 132,40\u00a0€");
  const unpaid = { fr: "Rien n’a été payé", en: "Nothing was paid" };
  for (const locale of locales) {
    expect(shown(0, locale)).not.toContain(unpaid[locale]);
    expect(shown(anOrder.captured, locale)).toContain(unpaid[locale]);
    expect(shown(anOrder.captured, locale)).not.toMatch(/0[,.]00|payment is given back|paiement vous est rendu/);
  }
});
