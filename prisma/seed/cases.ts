import { callSlots } from "#lib/cases/call-slots";
import { askForCall, writeAgain, writeToUs } from "#lib/cases/commands";
import { answerCase } from "#lib/cases/commands-answer";
import { noteCase } from "#lib/cases/commands-desk";
import { noteCall, receive } from "#lib/cases/commands-receive";
import { system, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { demoStaff } from "./demo-staff.ts";
import { done } from "./done.ts";

const minute = 60_000;

/** The last order to be delivered that was placed before: nobody writes about one that they have not placed yet. */
const ordered = (before: Date) =>
  database.order.findFirst({
    where: { state: { in: ["placed", "preparing", "sent"] }, deliveryMinor: { gt: 0 }, placedAt: { lt: before } },
    orderBy: { placedAt: "desc" },
    select: { number: true, name: true, email: true },
  });

/**
 * What waits at the service on a Sunday morning: messages of the days before, one late, one answered and written to again,
 * a call, a call-back that was asked for, a mail, and what the house saw coming. All of it came through the commands.
 */
export async function seedCases(now: Date): Promise<void> {
  const before = (minutes: number) => ({ now: new Date(now.getTime() - minutes * minute) });
  const nadia = await demoStaff("nadia@bonnefoy.example");
  const jeanne = await demoStaff("jeanne@bonnefoy.example");
  const late = await ordered(before(2 * 1440 + 150).now);
  const early = await ordered(before(210).now);
  const write = async (minutes: number, from: object, message: object) =>
    done(await writeToUs(visitor, { topic: "other", locale: "fr", ...from, ...message }, before(minutes)));
  const ofOrder = (order: typeof late) =>
    order
      ? { name: order.name, email: order.email, orderNumber: order.number }
      : { name: "Hélène Garnier", email: "helene.garnier@clients.example" };

  await write(2 * 1440 + 90, ofOrder(late), {
    topic: "delivery",
    subject: "Ma commande arrivera-t-elle lundi ?",
    text: "Bonjour,\n\nC’est le cadeau de ma mère, dont on fête les 70 ans lundi soir. Mardi serait trop tard pour moi.\n\nPuis-je la prendre dans un magasin d’ici là ?",
  });
  await write(150, ofOrder(early), {
    topic: "order",
    subject: "Changer l’adresse avant l’envoi",
    text: "Je serai chez mes parents cette semaine. Pouvez-vous livrer au 12 rue Bressigny, à Angers ?",
  });
  await write(
    75,
    { name: "Bernard Lacaze", email: "bernard.lacaze@clients.example" },
    {
      topic: "payment",
      subject: "Facture au nom de ma société",
      text: "J’ai commandé pour mon bureau en oubliant d’indiquer la société. Peut-on refaire la facture ?",
    },
  );
  await write(
    40,
    { name: "Grace Whitfield", email: "grace.whitfield@clients.example" },
    {
      locale: "en",
      topic: "product",
      subject: "Does the kettle work on induction?",
      text: "Hello, I saw the Heure Douce kettle in your Nantes store. Does it work on an induction hob?",
    },
  );
  const told = await write(
    3 * 1440,
    { name: "Claudine Roux", email: "claudine.roux@clients.example" },
    {
      topic: "store",
      subject: "Affûtage : quand mon couteau revient-il ?",
      text: "J’ai laissé un couteau à affûter samedi dernier au magasin d’Angers.",
    },
  );
  const first = await database.caseMessage.findFirstOrThrow({ where: { caseId: told.caseId } });
  const answer = "Bonjour Claudine,\n\nVotre couteau est à l’atelier et revient au magasin mercredi.";
  done(
    await answerCase(nadia, { caseId: told.caseId, seen: first.id, text: answer, next: "wait" }, before(3 * 1440 - 55)),
  );
  const thanks = "Merci. Je passe jeudi : pouvez-vous le garder à la caisse ?";
  done(await writeAgain(visitor, { caseId: told.caseId, token: told.token ?? "", text: thanks }, before(30)));
  done(await noteCase(jeanne, { caseId: told.caseId, text: "L’atelier confirme : mercredi matin." }, before(20)));

  const call = {
    text: "Demande si la table Trélazé existe en 180 cm. Rappeler après 14 h.",
    topic: "product",
    locale: "fr",
  };
  done(await noteCall(nadia, { ...call, name: "Solène Pichon", phone: "02 40 00 00 12" }, before(55)));
  const [slot] = callSlots(now, []).slice(4);
  if (slot)
    done(
      await askForCall(
        visitor,
        {
          ...{ name: "Théo Marchetti", email: "theo.marchetti@clients.example", phone: "06 00 00 00 34", locale: "fr" },
          ...{ topic: "return", slot: slot.toISOString() },
        },
        before(25),
      ),
    );
  done(
    await receive(
      system("seed"),
      {
        ...{ sourceKey: "mail:<seed-1@clients.example>", channel: "mail", topic: "return", locale: "fr" },
        ...{ name: "Patrick Oger", email: "patrick.oger@clients.example", subject: "Lampe Angle, un autre coloris" },
        text: "Bonjour, la lampe est très bien mais le vert ne va pas. Puis-je l’échanger contre le blanc ?",
      },
      before(12),
    ),
  );
}
