import { describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { company } from "#lib/content/company";
import { legalPage } from "#lib/content/queries";
import { locales } from "#lib/kernel/locale";
import type { OrderView } from "#lib/orders/schema";
import type { OrderVersionView } from "#lib/orders/versions";
import { registerTemplates, renderTemplate } from "#lib/platform/mail-templates";
import { gestureGiven, waitingRefund } from "./a-gesture.ts";
import { comingBack, notExchanged, stated } from "./a-return.ts";
import { writtenOrder } from "./a-supplier-order.ts";
import { waitingGesture } from "./a-waiting-gesture.ts";
import { anOrder } from "./an-order.ts";
import { frozenPrice, heldPrice, waitingPromotion, wrongPrice } from "./price-news.ts";

const house = { shopUrl: "https://bonnefoy.example", seller: company };
const orderUrl = "https://bonnefoy.example/fr/orders/BF-100042?token=signed.link";
const ofOrder = { house, order: anOrder, orderUrl };
const [parcel, pickup] = anOrder.parcels;
if (!parcel || !pickup) throw new Error("the order has two parcels");

const document = (slug: string, locale: "fr" | "en") => {
  const page = legalPage(slug, locale);
  if (!page) throw new Error(`no page ${slug}`);
  return page;
};
const confirmation = (locale: "fr" | "en", order: OrderView = anOrder) =>
  templates.order_confirmation(
    {
      ...ofOrder,
      order,
      terms: document("cgv", locale),
      termsVersion: "ab12",
      withdrawal: document("retractation", locale),
    },
    locale,
  );
const link = { house, name: "Camille", url: "https://bonnefoy.example/fr/account/verify?token=abc" };

const told = { code: "7KQ29 M4XBT", until: "2026-11-29T23:00:00Z" };

const giftCards = {
  house,
  balanceUrl: "https://bonnefoy.example/fr/gift-card",
  cards: [{ code: "7KQ2-9M4X-0ABC-1DEF-GH10", amountMinor: 5000, expiresAt: "2027-11-22T10:00:00Z" }],
};

const givenUp = { was: parcel.promisedAt, at: "2026-11-27T11:00:00Z", risk: "carrier_delay" } as const;

const editedVersion: OrderVersionView = {
  number: 2,
  at: "2026-11-21T11:00:00Z",
  actorName: "Nadia",
  reason: "Demande par téléphone",
  changes: [
    { kind: "added", sku: "BF-DEC-001", name: "Lampe Arc", quantity: 1, amountMinor: 4900 },
    { kind: "removed", sku: "BF-CUI-017", name: "Cocotte", quantity: 1, amountMinor: 8900 },
    { kind: "address", from: "18 rue Saint-Aubin, 49100 Angers", to: "3 rue de la Paix, 75002 Paris" },
    { kind: "delivery", from: "standard", to: "Livraison demain", amountMinor: 700 },
    { kind: "discount", nameFr: "Duo", nameEn: "Pair", amountMinor: 490 },
  ],
  totalBeforeMinor: 12_000,
  totalAfterMinor: 9_190,
  snapshot: {
    lines: [],
    address: null,
    deliveryMethod: "standard",
    relayPoint: null,
    goodsMinor: 7_900,
    deliveryMinor: 1_290,
    totalMinor: 9_190,
  },
};

const setAside = {
  house,
  reservation: {
    name: "Cheval à bascule",
    quantity: 1,
    customerName: "Camille <Renard>",
    code: "K7M-2QX-9RD",
    until: "14 h 30",
  },
  store: {
    name: "Bonnefoy Angers",
    city: "Angers",
    street: "12 rue Saint-Aubin",
    postcode: "49000",
    phone: "02 41 00 00 00",
  },
  reservationUrl: link.url,
};

const ofSubscription = {
  house,
  subscription: {
    name: "Camille <Renard>",
    article: "Café de Loire",
    quantity: 2,
    totalMinor: 2_580,
    rhythm: { every: 4, unit: "week" },
  },
  day: new Date("2026-12-19T11:00:00Z"),
  url: link.url,
} as const;

const slipUrl = "https://bonnefoy.example/fr/orders/BF-100042/returns/RT-100001?token=signed.link";
const ofReturn = { house, back: comingBack, orderUrl, slipUrl, refundBy: "2026-12-15" };
const acknowledged = { house, withdrawal: stated, orderUrl, slipUrl, goodsBy: "15 décembre 2026" };

const wrongBooks = {
  house,
  provedAt: "2026-11-22T01:30:00Z",
  count: 1,
  levels: [{ sku: "BF-CUI-017", locationName: "Bonnefoy Angers", level: "4/0/0/0", ledger: "3/0/0/0" }],
  booksUrl: link.url,
};

const every = locales.flatMap((locale) =>
  (
    [
      ["order_confirmation", () => confirmation(locale)],
      ["order_sent", () => templates.order_sent({ ...ofOrder, parcel }, locale)],
      ["order_ready", () => templates.order_ready({ ...ofOrder, parcel: pickup, pickup: told }, locale)],
      ["pickup_reminder", () => templates.pickup_reminder({ ...ofOrder, parcel: pickup, pickup: told }, locale)],
      [
        "parcel_cancelled",
        () =>
          templates.parcel_cancelled(
            { ...ofOrder, parcel: pickup, amountMinor: 4390, releasedMinor: 0, uncollected: true },
            locale,
          ),
      ],
      ["promise_late", () => templates.promise_late({ ...ofOrder, parcel, ...givenUp }, locale)],
      ["order_cancelled", () => templates.order_cancelled(ofOrder, locale)],
      ["order_edited", () => templates.order_edited({ ...ofOrder, version: editedVersion }, locale)],
      ["order_refunded", () => templates.order_refunded({ ...ofOrder, amountMinor: 4390, releasedMinor: 0 }, locale)],
      [
        "payment_asked",
        () =>
          templates.payment_asked(
            {
              ...ofOrder,
              request: { purpose: "payment_due", amountMinor: 4390, expiresAt: new Date("2026-11-29T10:00:00Z") },
              payUrl: link.url,
            },
            locale,
          ),
      ],
      ["request_returned", () => templates.request_returned({ ...ofOrder, amountMinor: 4390 }, locale)],
      [
        "payment_returned",
        () =>
          templates.payment_returned(
            {
              house,
              name: "Camille",
              amountMinor: 4390,
              reason: "out_of_stock",
              cartUrl: "https://bonnefoy.example/fr/cart",
            },
            locale,
          ),
      ],
      ["gift_cards", () => templates.gift_cards(giftCards, locale)],
      [
        "digital_codes",
        () =>
          templates.digital_codes({ house, orderUrl, codes: [{ name: "Magazine", code: "MAG-7KQ2-9M4X" }] }, locale),
      ],
      [
        "order_note",
        () =>
          templates.order_note(
            { house, number: "BF-100042", text: "@Nadia, un cadeau <b>", authorName: "Inès", orderUrl: link.url },
            locale,
          ),
      ],
      ["order_gesture", () => templates.order_gesture({ ...ofOrder, gesture: gestureGiven, releasedMinor: 0 }, locale)],
      ["refund_waits", () => templates.refund_waits({ house, request: waitingRefund, requestUrl: link.url }, locale)],
      ["credit_waits", () => templates.credit_waits(waitingGesture, locale)],
      ["prices_held", () => templates.prices_held(heldPrice, locale)],
      ["price_frozen", () => templates.price_frozen(frozenPrice, locale)],
      ["price_incident", () => templates.price_incident(wrongPrice, locale)],
      ["promotion_waits", () => templates.promotion_waits(waitingPromotion, locale)],
      ["reservation_made", () => templates.reservation_made(setAside, locale)],
      ["subscription_near", () => templates.subscription_near(ofSubscription, locale)],
      ["subscription_missed", () => templates.subscription_missed(ofSubscription, locale)],
      ["subscription_ended", () => templates.subscription_ended(ofSubscription, locale)],
      ["supplier_order", () => templates.supplier_order({ ...writtenOrder, calledOff: false }, locale)],
      [
        "supplier_order_waits",
        () => templates.supplier_order_waits({ ...writtenOrder, alone: true, orderUrl: link.url }, locale),
      ],
      ["withdrawal_acknowledged", () => templates.withdrawal_acknowledged(acknowledged, locale)],
      ["return_announced", () => templates.return_announced(ofReturn, locale)],
      ["return_received", () => templates.return_received(ofReturn, locale)],
      ["return_closed", () => templates.return_closed(ofReturn, locale)],
      ["exchange_dropped", () => templates.exchange_dropped({ ...ofReturn, locale, exchange: notExchanged }, locale)],
      ["stock_books_wrong", () => templates.stock_books_wrong(wrongBooks, locale)],
      ["verify_email", () => templates.verify_email(link, locale)],
      ["account_exists", () => templates.account_exists(link, locale)],
      ["reset_password", () => templates.reset_password(link, locale)],
      ["staff_invited", () => templates.staff_invited(link, locale)],
    ] as const
  ).map(([name, write]) => [name, locale, write] as const),
);

test("every template is tried below", () =>
  expect(new Set(every.map(([name]) => name))).toEqual(new Set(Object.keys(templates))));

describe.each(every)("%s in %s", (_name, locale, write) => {
  test("says its language, its sender and its link, in HTML and in plain text, without image or pixel (L30)", async () => {
    const { subject, html, text } = await write();
    expect(subject).not.toMatch(/[\r\n{}]|mails\./);
    expect(html).toContain(`lang="${locale}"`);
    expect(html).not.toMatch(/<img|url\(/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const part of [html, text]) {
      expect(part).toContain("RCS Angers");
      expect(part).toMatch(/https:\/\/bonnefoy\.example\/(fr|en)\b/);
      expect(part).not.toMatch(/undefined|mails\.|\[object/);
    }
  });
});

describe("the confirmation of an order (L4, L7, L13)", () => {
  test("confirms on a durable medium what was bought, for how much, when it comes, and the buyer's rights", async () => {
    const { subject, text } = await confirmation("fr");
    expect(subject).toBe("Commande BF-100042\u00a0: c’est promis");
    for (const told of [
      "2 × Lampe Lueur, Bleu cobalt",
      "87,80\u00a0€",
      "132,40\u00a0€",
      "dont TVA 20\u00a0%\u00a0: 15,45\u00a0€",
      "dont TVA 5,5\u00a0%\u00a0: 2,07\u00a0€",
      "dont 0,24\u00a0€ d’éco-participation",
      "Promis mar. 24 nov.",
      "Prêt sam. 21 nov., 15\u00a0h",
      "18 rue Saint-Aubin, 49100 Angers",
      "Renoncer au contrat ici",
      "garantie légale de conformité",
      "version ab12",
      "Médiateur de démonstration",
    ]) {
      expect(text).toContain(told);
    }
  });

  test("says of a seat when and where it takes place, and nothing of a pick-up", async () => {
    const workshop = { ...pickup, seats: true, promisedAt: "2026-11-28T09:00:00Z" };
    const said = {
      fr: ["sam. 28 nov., 10\u00a0h", "Sur place, Bonnefoy Angers Ralliement"],
      en: ["Sat 28 Nov, 10:00", "There, at Bonnefoy Angers Ralliement"],
    };
    for (const locale of locales) {
      const { text } = await confirmation(locale, { ...anOrder, parcels: [workshop] });
      for (const told of said[locale]) expect(text).toContain(told);
      expect(text).not.toMatch(/Prêt |À retirer|Ready |To collect/);
    }
  });

  test("tells a company the total without VAT, its number, and why a part bears none", async () => {
    const company = {
      ...({ kind: "company", name: "Werkstatt", vatNumber: "DE136695976", siret: null } as const),
      ...{ buyerReference: null, purchaseOrderReference: null },
    };
    const vat = [{ basisPoints: 0, net: 9065, vat: 0, gross: 9065, exempt: "reverse_charge" } as const, ...anOrder.vat];
    const { text } = await confirmation("fr", { ...anOrder, company, vat });
    for (const told of [
      "Total HT",
      "205,53\u00a0€",
      "TVA 5,5\u00a0%",
      "Pour Werkstatt, TVA DE136695976",
      "article 262 ter, I du CGI",
    ])
      expect(text).toContain(told);
    expect(text).not.toContain("dont TVA");
  });

  test("says that an order is recorded while its price is checked, and promises nothing of the inside", async () => {
    const { subject, text } = await confirmation("fr", { ...anOrder, held: true });
    expect(subject).toBe("Commande BF-100042 enregistrée\u00a0: nous vérifions un prix");
    for (const told of ["avant de débiter votre carte", "dès que c’est décidé", "Prévu mar. 24 nov.", "version ab12"])
      expect(text).toContain(told);
    expect(text).not.toMatch(/promis|votre paiement|erreur|sentinelle|coût/i);
    const byGiftCard = await confirmation("fr", { ...anOrder, held: true, intentId: null });
    expect(byGiftCard.text).toContain("avant de préparer votre commande");
    expect(byGiftCard.text).not.toContain("débiter votre carte");
  });

  test("carries the terms of sale and the model withdrawal form whole", async () => {
    const { text } = await confirmation("fr");
    for (const slug of ["cgv", "retractation"]) {
      for (const { heading } of document(slug, "fr").sections)
        expect(text.toLowerCase()).toContain(heading.toLowerCase());
    }
    expect(text).toContain("Signature du consommateur");
  });

  test("shows a name as text, whatever was typed into it", async () => {
    const { html } = await confirmation("fr");
    expect(html).toContain("Camille &lt;Renard&gt;");
  });
});

test("a parcel that was sent leads to its carrier's page, and has its number alone where the carrier has none", async () => {
  const sent = (trackingCode: string) =>
    templates.order_sent({ ...ofOrder, parcel: { ...parcel, trackingCode } }, "fr").then(({ html }) => html);
  expect(await sent("6A12345678901")).toContain(
    'href="https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901"',
  );
  const alone = await sent("SIM0000000000001");
  expect(alone).toContain("SIM0000000000001");
  expect(alone).not.toContain("laposte.fr");
});

test("a pick-up that is ready tells its code, and the last day on which it waits", async () => {
  const { text } = await templates.order_ready({ ...ofOrder, parcel: pickup, pickup: told }, "fr");
  expect(text).toContain("7KQ29 M4XBT");
  expect(text).toContain("dimanche 29 nov.");
});

test("a promise that is given up is told with its new date and what may be chosen, or honestly without one", async () => {
  const { subject, text } = await templates.promise_late({ ...ofOrder, parcel, ...givenUp }, "fr");
  expect(subject).toContain("une nouvelle date, et votre choix");
  for (const told of ["promis ces articles mar. 24 nov.", "Promis ven. 27 nov.", "transporteur a pris du retard"])
    expect(text).toContain(told);
  expect(text).toMatch(/attendre cette date, retirer .* annuler/s);
  expect(text).toContain("signed.link#retard");
  const lost = { ...givenUp, at: null, risk: "carrier_lost" } as const;
  const honest = await templates.promise_late({ ...ofOrder, parcel, ...lost }, "fr");
  expect(honest.text).toContain("pas de nouvelle date à vous promettre");
  expect(honest.text).not.toContain("attendre");
});

test("a supplier reads the whole order in the mail, with their references, packs and days, and why they get it", async () => {
  const { subject, html, text } = await templates.supplier_order({ ...writtenOrder, calledOff: false }, "fr");
  expect(subject).toBe("Commande CF2026-0007");
  for (const told of [
    "NOR-0042 (BF-IMG-001-55)",
    "3 × 4",
    "2 décembre 2026",
    "794,40\u00a0€",
    "30 jours fin de mois",
    "Livrer avant 11 h",
  ])
    expect(text).toContain(told);
  expect(html).toContain("Téléviseur &lt;OLED&gt;");
  expect(text).toContain("commande passée à votre entreprise");
  expect((await templates.supplier_order({ ...writtenOrder, calledOff: true }, "en")).subject).toMatch(/^Cancellation/);
});

test("a withdrawal is acknowledged as it was stated, with its date and its hour (L221-21)", async () => {
  const { subject, text } = await templates.withdrawal_acknowledged(acknowledged, "fr");
  expect(subject).toBe("Accusé de réception de votre rétractation, commande BF-100042");
  for (const told of ["1 décembre 2026 à 18\u00a0h\u00a042", "1 × Lampe Lueur", "Camille Renard", "15 décembre 2026"])
    expect(text).toContain(told);
});

test("a deduction is told with its reason", async () => {
  const { text } = await templates.return_closed(ofReturn, "fr");
  expect(text).toContain("5,00\u00a0€ ont été déduits\u00a0: pied rayé");
});

test("an exchange that will not be says why", async () => {
  const { text } = await templates.exchange_dropped({ ...ofReturn, locale: "fr", exchange: notExchanged }, "fr");
  expect(text).toContain("1 × Lampe Lueur, Rouge brique\u00a0: la différence n’a pas été réglée à temps.");
});

test("a name that no template has is a mistake that is told", async () => {
  registerTemplates(templates);
  expect(() => renderTemplate("order_lost", {}, "fr")).toThrow("order_lost");
  expect((await renderTemplate("verify_email", link, "en")).subject).toBe("Open your account");
});
