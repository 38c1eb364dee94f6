import { staffWith } from "#lib/identity/queries-staff";
import { proofFailed } from "#lib/inventory/facts";
import { proveBooks } from "#lib/inventory/proving";
import { proofs, wrongLevels } from "#lib/inventory/queries-proof";
import { system } from "#lib/kernel/actor";
import { minuteOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { every, whenever } from "#lib/platform/process";
import { house } from "./house.ts";

const hour = 60;
const hourMs = 3_600_000;

/** Once a night, between two and five; a night that was missed is made up for as soon as somebody is there. */
async function proveByNight(now: Date): Promise<void> {
  const [latest] = await proofs(1);
  const ageMs = latest ? now.getTime() - latest.at.getTime() : Number.POSITIVE_INFINITY;
  const minute = minuteOf(now);
  const night = minute >= 2 * hour && minute < 5 * hour;
  if (ageMs < (night ? 12 : 30) * hourMs) return;
  await proveBooks(system("stock"), {}, { now });
}

const template = "stock_books_wrong";
/** A mail names so many levels; the page has them all. */
const levelsNamed = 10;

/** The stock's books are proved every night (rule 5.3: Σ ledger = balance). */
export const stockProof = [every("prove the stock's books", { seconds: 1_800 }, proveByNight)];

/** Whoever answers for the stock hears that its books do not add up; on their day's page it stands until they do. */
export const stockProofMails = [
  whenever(proofFailed, {
    "mail those who answer for the stock": async ({ provedAt, wrong }, { factId, now, once }) => {
      const levels = await wrongLevels(levelsNamed);
      const told = { house: house(), provedAt, count: wrong, levels, booksUrl: `${shopUrl()}/admin/stock/books` };
      for (const { id, email, locale: spoken } of await staffWith("stock.adjust")) {
        const locale: Locale = spoken === "en" ? "en" : "fr";
        const written = await renderTemplate(template, told, locale);
        const mail = { key: `${template}:${factId}:${id}`, template, recipient: email, locale, ...written };
        await once(`mail ${id}`, (tx) => queueMail(tx, mail, now));
      }
    },
  }),
];
