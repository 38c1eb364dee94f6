import { caseAnswered, caseClosed, caseHandedOver, caseReceived } from "#lib/cases/facts";
import { ownToken } from "#lib/cases/own-token";
import { caseToHand, caseToTell } from "#lib/cases/queries-told";
import { replyAddress } from "#lib/cases/reply-address";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { type StepContext, whenever } from "#lib/platform/process";
import { house } from "./house.ts";

type Told = NonNullable<Awaited<ReturnType<typeof caseToTell>>>;
type OfMessage = Readonly<{ caseId: string; messageId: string }>;

const instantText = (at: Date, locale: Locale): string => `${dayText(at, locale)}, ${timeText(at, locale)}`;

/** A mail about a case: its answer comes back to that case, and its key says which it is. */
async function send(
  kind: "receipt" | "answer" | "rate",
  told: Told,
  about: string,
  context: StepContext,
): Promise<void> {
  const { id, locale, number, name, subject, message, dueAt, callAt } = told;
  const token = encodeURIComponent(ownToken(id, context.now));
  const props = {
    ...{
      house: house(),
      caseName: told.caseName,
      name,
      subject,
      text: message?.text ?? "",
      author: message?.author ?? "",
    },
    due: dueAt ? instantText(dueAt, locale) : "",
    call: callAt ? instantText(callAt, locale) : "",
    url: `${shopUrl()}/${locale}/contact/${id}${kind === "rate" ? "/rate" : ""}?token=${token}`,
  };
  const template = `case_${kind}`;
  const written = await renderTemplate(template, props, locale);
  const letter = {
    key: `${template}:${id}:${about}`,
    template,
    recipient: told.email,
    replyTo: replyAddress(number),
    locale,
  };
  await context.once("mail", (tx) => queueMail(tx, { ...letter, ...written }, context.now));
}

async function receipt({ caseId, messageId }: OfMessage, context: StepContext): Promise<void> {
  const told = await caseToTell(caseId, messageId);
  if (told) await send("receipt", told, messageId, context);
}

async function answer({ caseId, messageId }: OfMessage, context: StepContext): Promise<void> {
  const told = await caseToTell(caseId, messageId);
  if (told) await send("answer", told, messageId, context);
}

async function askForRating({ caseId }: Readonly<{ caseId: string }>, context: StepContext): Promise<void> {
  const told = await caseToTell(caseId);
  if (told) await send("rate", told, "once", context);
}

type HandedOver = Readonly<{ caseId: string; toId: string; byName: string }>;

async function tellColleague({ caseId, toId, byName }: HandedOver, context: StepContext): Promise<void> {
  const told = await caseToHand(caseId, toId);
  if (!told) return;
  const { locale, email: recipient, caseName, subject } = told;
  const url = `${shopUrl()}/admin/desk?case=${told.number}`;
  const written = await renderTemplate("case_handed", { house: house(), caseName, subject, name: byName, url }, locale);
  const letter = { key: `case_handed:${context.factId}`, template: "case_handed", recipient, locale, ...written };
  await context.once("mail", (tx) => queueMail(tx, letter, context.now));
}

/** Whoever writes hears at once that it came, and then what the house says. */
export const caseMails = [
  whenever(caseReceived, { "mail the receipt": receipt }),
  whenever(caseAnswered, { "mail the answer": answer }),
  whenever(caseClosed, { "ask what they think of the answer": askForRating }),
  whenever(caseHandedOver, { "tell the colleague": tellColleague }),
];
