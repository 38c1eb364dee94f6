import { describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { locales } from "#lib/kernel/locale";
import { registerTemplates, renderTemplate } from "#lib/platform/mail-templates";
import { notExchanged } from "./a-return.ts";
import { writtenOrder } from "./a-supplier-order.ts";
import { anOrder } from "./an-order.ts";
import {
  acknowledged,
  confirmation,
  document,
  every,
  givenUp,
  link,
  ofOrder,
  ofReturn,
  parcel,
  pickup,
  told,
} from "./every-mail.ts";

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

  test("names what cannot be withdrawn from, and promises its days only where there are some", async () => {
    const lines = anOrder.parcels.flatMap((parcel) => parcel.lines);
    const [first] = lines;
    if (!first) throw new Error("the order has lines");
    const workshop = [{ lineId: first.id, why: "dated_service" }] as const;
    const some = await confirmation("fr", anOrder, workshop);
    expect(some.text).toContain("Sauf, comme indiqué avant l’achat");
    expect(some.text).toContain(`${first.name}\u00a0: service à une date précise (article L221-28, 12°)`);
    const all = await confirmation(
      "fr",
      anOrder,
      lines.map(({ id }) => ({ lineId: id, why: "made_to_measure" })),
    );
    expect(all.text).toContain("n’ouvre pas de droit de rétractation");
    expect(all.text).not.toContain("Sauf, comme indiqué avant l’achat");
    const sealed = await confirmation("en", anOrder, [{ lineId: first.id, why: "sealed" }]);
    expect(sealed.text).toContain("You have 14 days after receipt");
    expect(sealed.text).toContain("not taken back once opened");
    expect((await confirmation("fr", anOrder, [], 60)).text).toContain("Vous avez 60 jours après la réception");
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
  for (const told of ["1er décembre 2026 à 18\u00a0h\u00a042", "1 × Lampe Lueur", "Camille Renard", "15 décembre 2026"])
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
