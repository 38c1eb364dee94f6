import type { Locale } from "#lib/kernel/locale";
import type { Act } from "./acts.ts";
import type { Topic } from "./schema.ts";

/**
 * What a macro may speak of. Each is a fact of the case it is used in, or is missing there: a promise that stands has no
 * delayed day, a late one does not stand.
 */
export const variables = [
  "name",
  "order",
  "promised",
  "stands",
  "expected",
  "delayed",
  "carrier",
  "tracking",
  "delivery",
  "total",
] as const;
export type Variable = (typeof variables)[number];
export type Facts = Readonly<Partial<Record<Variable, string | null>>>;

export type Macro = Readonly<{
  code: string;
  /** What it is suggested for. */
  topics: readonly Topic[];
  title: Readonly<Record<Locale, string>>;
  text: Readonly<Record<Locale, string>>;
  acts: readonly Act[];
}>;

const hello = { fr: "Bonjour {name},\n\n", en: "Hello {name},\n\n" };
const macro = (
  code: string,
  topics: readonly Topic[],
  said: Pick<Macro, "title" | "text">,
  acts: Macro["acts"] = [],
): Macro => ({
  ...{ code, topics, acts, title: said.title },
  text: { fr: hello.fr + said.text.fr, en: hello.en + said.text.en },
});

/** The answers that the house gives again and again. */
export const macros: readonly Macro[] = [
  macro(
    "late_delivery_free",
    ["delivery"],
    {
      title: { fr: "Retard : livraison offerte", en: "Late: delivery refunded" },
      text: {
        fr: "Nous avions promis votre commande {order} pour {promised}, et nous n’avons pas tenu parole. Elle est maintenant attendue {delayed}.\n\nNous vous rendons les frais de livraison, {delivery}, sur votre moyen de paiement.",
        en: "We had promised your order {order} for {promised}, and we have not kept our word. It is now expected on {delayed}.\n\nWe are giving back its delivery costs, {delivery}, to what you paid with.",
      },
    },
    [{ kind: "refund_delivery" }],
  ),
  macro("where_is_it", ["delivery", "order"], {
    title: { fr: "Où est mon colis ?", en: "Where is my parcel?" },
    text: {
      fr: "Votre commande {order} est chez {carrier}, sous le numéro {tracking}. Elle est attendue {expected}.",
      en: "Your order {order} is with {carrier}, under the number {tracking}. It is expected on {expected}.",
    },
  }),
  macro("on_time", ["delivery", "order"], {
    title: { fr: "La date promise tient", en: "The promised date stands" },
    text: {
      fr: "Votre commande {order} est promise pour {stands}, et rien ne s’y oppose à cette heure. Si cela changeait, vous le sauriez avant.",
      en: "Your order {order} is promised for {stands}, and nothing stands in its way at this hour. Should that change, you would know beforehand.",
    },
  }),
  macro(
    "late_voucher",
    ["delivery"],
    {
      title: { fr: "Retard : un avoir de 10 €", en: "Late: a credit of €10" },
      text: {
        fr: "Votre commande {order} aura du retard : elle est attendue {delayed}. Nous ajoutons 10 € d’avoir à votre compte, valables dans tous nos magasins.",
        en: "Your order {order} will be late: it is expected on {delayed}. We are adding a credit of €10 to your account, good in all our stores.",
      },
    },
    [{ kind: "gesture", pays: "voucher", amountMinor: 1000, cause: "carrier" }],
  ),
  macro("withdraw", ["return"], {
    title: { fr: "Comment renvoyer un article", en: "How to send an article back" },
    text: {
      fr: "Vous avez quatorze jours à compter de la réception pour renoncer à votre commande {order}, sans donner de raison : le lien « Renoncer au contrat ici » est au bas de chaque page de notre site. Vous y choisissez les articles, et l’étiquette de retour suit.",
      en: "You have fourteen days from receipt to withdraw from your order {order}, without giving a reason: the link to withdraw is at the foot of every page of our site. There you choose the articles, and the return label follows.",
    },
  }),
  macro("invoice", ["payment"], {
    title: { fr: "Où trouver la facture", en: "Where the invoice is" },
    text: {
      fr: "La facture de votre commande {order}, {total}, est à télécharger sur la page de la commande, dont le lien est dans votre confirmation.",
      en: "The invoice of your order {order}, {total}, can be downloaded from the page of the order, whose link is in your confirmation.",
    },
  }),
  macro("looking_into_it", ["delivery", "return", "payment", "product", "order", "account", "store", "other"], {
    title: { fr: "Nous cherchons, nous revenons vers vous", en: "We are looking into it" },
    text: {
      fr: "Merci de votre message. Je me renseigne et je vous écris demain au plus tard, même si je n’ai pas encore tout.",
      en: "Thank you for your message. I am finding out, and I write to you tomorrow at the latest, even if I do not have everything yet.",
    },
  }),
];

const placeholder = /\{(\w+)\}/g;

export type Filled = Readonly<{ text: string; missing: readonly Variable[] }>;

/** A macro with the facts of a case in their places; `missing` are those it has not: such a text is not sent. */
export function fillMacro({ text }: Macro, facts: Facts, locale: Locale): Filled {
  const missing = new Set<Variable>();
  const filled = text[locale].replace(placeholder, (_, name: Variable) => {
    const fact = facts[name]?.trim();
    if (!fact) missing.add(name);
    return fact || `{${name}}`;
  });
  return { text: filled, missing: [...missing] };
}

/** A text that still has an empty place in it. */
export const hasHole = (text: string): boolean => variables.some((name) => text.includes(`{${name}}`));

/** What suits a topic first, and among those what was used last. */
export const byFit =
  (topic: Topic, recent: readonly string[]) =>
  (a: Macro, b: Macro): number => {
    const rank = (one: Macro) =>
      (one.topics.includes(topic) ? 0 : 10) + (recent.includes(one.code) ? recent.indexOf(one.code) : 9);
    return rank(a) - rank(b);
  };
