import { offerToMarketplace } from "#lib/cases/commands-marketplace";
import { marketplaceAnswered, marketplaceReceived } from "#lib/cases/facts";
import { caseToAnswerThere } from "#lib/cases/queries-told";
import { system } from "#lib/kernel/actor";
import { dayText, timeText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { type StepContext, whenever } from "#lib/platform/process";

type OfMessage = Readonly<{ caseId: string; messageId: string }>;
const actor = system("cases");

async function receipt(of: OfMessage, { now }: StepContext): Promise<void> {
  const told = await caseToAnswerThere(of.caseId);
  if (!told) return;
  const { locale, name, subject, dueAt } = told;
  const due = dueAt ? `${dayText(dueAt, locale)}, ${timeText(dueAt, locale)}` : "";
  const text = translator(locale)("cases.mail.receipt.text", { name, subject, due });
  await offerToMarketplace(actor, { ...of, receipt: text }, { now });
}

async function answer(of: OfMessage, { now }: StepContext): Promise<void> {
  await offerToMarketplace(actor, of, { now });
}

/** Who writes at a marketplace is answered there: what is said to them waits for it to be fetched. */
export const caseMarketplace = [
  whenever(marketplaceReceived, { "offer the receipt": receipt }),
  whenever(marketplaceAnswered, { "offer the answer": answer }),
];
