import { expect, test } from "vitest";
import { legalPage } from "#lib/content/queries";
import { type Clock, clockNames } from "#lib/privacy/clocks";

/** By which words the page of confidentiality tells how long each thing is kept. */
const told: Readonly<Record<Clock, readonly [fr: string, en: string]>> = {
  accounts: ["endormi trois ans", "asleep for three years"],
  cases: ["trois ans après le dernier", "three years after the last"],
  carts: ["Le panier\u00A0: trente jours", "The cart: thirty days"],
  payers: ["treize mois, le temps d’une contestation", "thirteen months, while it may be contested"],
  reservations: ["trente jours après sa fin", "thirty days after its end"],
  labels: ["L’étiquette d’envoi\u00A0: un an", "The shipping label: one year"],
  sessions: ["les appareils par lesquels vous vous connectez\u00A0: un an", "the devices you sign in with: one year"],
  mails: ["Les courriels que nous vous écrivons", "The e-mails we write to you"],
  facts: ["se transmet à elle-même\u00A0: trois mois", "tells itself: three months"],
  exports: ["L’archive de vos données, quand vous la demandez\u00A0: un jour", "when you ask for it: one day"],
  formerAddresses: ["Votre ancienne adresse, quand vous en changez\u00A0: une semaine", "Your former address"],
  lists: ["Une liste sans compte\u00A0: un an", "A list without an account: a year"],
  searches: ["Les mots cherchés, comptés par jour sans savoir par qui\u00A0: treize mois", "What is searched for"],
  alerts: ["Une alerte\u00A0: six mois", "An alert: six months"],
  unprovedQuestions: ["n’est pas confirmée\u00A0: une semaine", "until its address is proved: one week"],
  books: ["Dix ans pour les pièces comptables", "Ten years for accounting records"],
};

test.each(clockNames)("the page of confidentiality says how long what the clock of %s lets go of is kept", (clock) => {
  const [fr, en] = told[clock];
  expect(JSON.stringify(legalPage("confidentialite", "fr"))).toContain(fr);
  expect(JSON.stringify(legalPage("confidentialite", "en"))).toContain(en);
});
