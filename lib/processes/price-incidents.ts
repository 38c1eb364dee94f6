import { staffWith } from "#lib/identity/queries-staff";
import { openIncidentOfHeld } from "#lib/incidents/commands";
import { closeIncidentOrder } from "#lib/incidents/commands-outcome";
import { incidentDecided, incidentOpened } from "#lib/incidents/facts";
import { decidedIncident, incident } from "#lib/incidents/queries";
import type { Decision } from "#lib/incidents/schema";
import { sweepSales } from "#lib/incidents/sweep";
import { system } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { orderHeld } from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { every, type StepContext, whenever } from "#lib/platform/process";
import { carryOut, noteExpired } from "./held-orders.ts";
import { house } from "./house.ts";

/** Does what was decided to each order, in the name of whoever decided; one that cannot be cancelled any more says so. */
async function settleOrders(incidentId: string, now: Date): Promise<void> {
  const decided = await decidedIncident(incidentId);
  if (!decided?.decision) return;
  const decision = decided.decision as Decision;
  const actor = system(`${decided.decidedByName ?? ""}, incident`);
  const reason = decided.decisionReason ?? decision;
  for (const { orderId } of decided.orders.filter(({ outcome }) => !outcome || outcome === "authorisation_expired")) {
    const outcome = await carryOut({ incidentId, orderId, decision, reason, actor }, now);
    await closeIncidentOrder(actor, { incidentId, orderId, outcome }, { now });
  }
}

/** Writes to every customer whose order was settled, in their language. */
async function writeLetters(incidentId: string, { now, once }: StepContext): Promise<void> {
  const decided = await decidedIncident(incidentId);
  if (!decided?.decision) return;
  const template = "price_incident";
  for (const { orderId } of decided.orders.filter(
    ({ outcome }) => outcome !== "failed" && outcome !== "authorisation_expired",
  )) {
    const order = await orderById(orderId);
    if (!order) continue;
    const { locale, number, token, customer, parcels } = order;
    const line = parcels.flatMap(({ lines }) => lines).find(({ sku }) => sku === decided.sku);
    const letter = {
      house: house(),
      name: customer.name,
      number,
      article: line?.name ?? decided.sku,
      priceMinor: decided.priceMinor,
      decision: decided.decision as Decision,
      voucherMinor: decided.voucherMinor,
      orderUrl: `${shopUrl()}/${locale}/orders/${number}?token=${encodeURIComponent(token)}`,
    };
    const written = await renderTemplate(template, letter, locale);
    const mail = {
      key: `${template}:${incidentId}:${orderId}`,
      template,
      recipient: customer.email,
      locale,
      ...written,
    };
    await once(`letter ${number}`, (tx) => queueMail(tx, mail, now));
  }
}

/** Tells whoever may decide that something is sold at an abnormal price. */
async function alertDeciders(incidentId: string, { now, once }: StepContext): Promise<void> {
  const open = await incident(incidentId);
  if (!open) return;
  const template = "price_frozen";
  for (const { email, locale: spoken } of await staffWith("incidents.decide")) {
    const locale: Locale = spoken === "en" ? "en" : "fr";
    const told = { house: house(), incident: open, incidentUrl: `${shopUrl()}/admin/prices/incidents/${incidentId}` };
    const written = await renderTemplate(template, told, locale);
    const mail = { key: `${template}:${incidentId}:${email}`, template, recipient: email, locale, ...written };
    await once(`alert ${email}`, (tx) => queueMail(tx, mail, now));
  }
}

/** What follows a price incident: the alert, and once it is decided the orders and their letters. */
export const priceIncidents = [
  whenever(orderHeld, {
    "open the incident of a held order": async ({ sales }, { now }) => {
      await openIncidentOfHeld(system("sentinel"), { sales }, { now });
    },
  }),
  whenever(incidentOpened, {
    "alert those who decide": ({ incidentId }, context) => alertDeciders(incidentId, context),
  }),
  whenever(incidentDecided, {
    "settle its orders and write to their customers": async ({ incidentId }, context) => {
      await settleOrders(incidentId, context.now);
      await writeLetters(incidentId, context);
    },
  }),
];

export const priceSentinel = [
  every("look for abnormal sales", { seconds: 30 }, sweepSales),
  every("look for authorisations that have ended", { seconds: 3_600 }, noteExpired),
];
