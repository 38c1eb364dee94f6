import { describe, expect, test } from "vitest";
import type { AuditView, Subject } from "#lib/audit/schema";
import { deedText, doerText, subjectHref, subjectText } from "../../../components/admin/journal/sentence.ts";
import { toldChanges } from "../../../components/admin/journal/told-changes.ts";

const entry = (over: Partial<AuditView>): AuditView => ({
  id: "1",
  at: "2026-11-22T09:00:00.000Z",
  actor: { kind: "staff", id: "jeanne", name: "Jeanne Bonnefoy" },
  command: "price.change",
  subject: "variant:BF-LUM-001",
  changes: { grossMinor: [1990, 1490] },
  reason: null,
  requestId: null,
  ...over,
});
const lamp: Subject = { kind: "variant", name: "Lampe Ora (BF-LUM-001)", key: "BF-LUM-001" };
const olivier: Subject = { kind: "account", name: "Olivier Roux", key: null };

describe("a sentence of the journal", () => {
  test("says which way a price went", () => {
    expect(deedText(entry({}), "Lampe Ora", "fr")).toBe("a baissé le prix de ");
    expect(deedText(entry({}), "Étagère", "fr")).toBe("a baissé le prix d’");
    expect(deedText(entry({ changes: { grossMinor: [1490, 1990] } }), null, "fr")).toBe("a augmenté le prix de");
    expect(deedText(entry({}), "Étagère", "en")).toBe("lowered the price of ");
    expect(subjectText(entry({}), lamp, "fr")).toBe("Lampe Ora (BF-LUM-001)");
  });

  test("leads to the room where the thing is seen to", () => {
    expect(subjectHref(entry({}), lamp)).toBe("/admin/prices/variants/BF-LUM-001");
    expect(subjectHref(entry({ command: "stock.adjust" }), lamp)).toBe("/admin/stock/BF-LUM-001");
    expect(subjectHref(entry({}), olivier)).toBeNull();
  });

  test("tells a sign-in of the one who signed in, and an invitation of both", () => {
    const signIn = entry({ actor: { kind: "system", id: null, name: "sign-in" }, command: "identity.open_session" });
    expect([doerText(signIn, olivier, "fr"), deedText(signIn, null, "fr"), subjectText(signIn, olivier, "fr")]).toEqual(
      ["Olivier Roux", "a ouvert une session", null],
    );
    const invited = entry({ command: "identity.invite_staff" });
    expect(doerText(invited, olivier, "fr")).toBe("Jeanne Bonnefoy");
    expect(subjectText(invited, olivier, "fr")).toBe("Olivier Roux");
  });

  test("says what a thing is where its name is gone, and a command by its name where its words are", () => {
    expect(subjectText(entry({}), { kind: "promotion", name: null, key: null }, "fr")).toBe("une promotion effacée");
    expect(deedText(entry({ command: "price.haggle" }), null, "en")).toBe("did “price.haggle”:");
  });
});

describe("what changed", () => {
  const lines = (changes: AuditView["changes"], locale: "fr" | "en" = "fr") =>
    toldChanges(changes, locale).plain.map(({ field, before, after }) => [field, before, after]);

  test("is money, days, yes and no, counts and words, never a bare value", () => {
    expect(
      lines({
        grossMinor: [1990, 1490],
        heldUntil: ["2026-11-22T09:00:00.000Z", "2026-11-24T14:30:00.000Z"],
        expectedOn: [null, "2026-12-04"],
        active: [false, true],
        scopes: [null, ["orders.read", "orders.send"]],
        state: ["published", "paused"],
        role: ["merchandiser", "store_staff ANG"],
        password: ["changed", null],
        "onHand.NAN": [3, 2],
      }),
    ).toEqual([
      ["prix", "19,90\u00A0€", "14,90\u00A0€"],
      ["gardée jusqu’au", "dim. 22 nov., 10\u00A0h", "mar. 24 nov., 15\u00A0h\u00A030"],
      ["attendu le", null, "4 décembre 2026"],
      ["active", "non", "oui"],
      ["droits", null, "2 éléments"],
      ["état", "publiée", "en pause"],
      ["rôle", "chef de produit", "vendeur en magasin ANG"],
      ["en stock NAN", "3", "2"],
    ]);
  });

  test("names a browser in two words, however it was written down", () => {
    const agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    expect(lines({ signedIn: [null, agent] }, "en")).toEqual([["device", null, "Firefox, Linux"]]);
    expect(lines({ signedIn: [null, "Mozilla/5.0 (none)"] })).toEqual([["appareil", null, "appareil inconnu"]]);
  });

  test("within a thing only what differs is told, apart, and nothing is dumped", () => {
    const draft = {
      nameFr: "Prix doux",
      maxUses: null,
      benefit: { kind: "percentOff", settings: { basisPoints: 2000 } },
    };
    const { plain, within } = toldChanges(
      { draft: [draft, { ...draft, benefit: { kind: "percentOff", settings: { basisPoints: 2500 } } }] },
      "fr",
    );
    expect(plain).toEqual([]);
    expect(within.map(({ field, before, after }) => [field, before, after])).toEqual([
      ["avantage settings taux", "20,0\u00A0%", "25,0\u00A0%"],
    ]);
  });
});
