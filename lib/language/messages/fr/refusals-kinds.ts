/** What is answered about engraved, age-restricted and instant articles when the answer is no. */
export const kindRefusals = {
  wording_wanted: { title: "Texte à graver", detail: "Dites ce qu’il faut graver." },
  wording_too_long: { title: "Texte trop long", detail: "Ce texte ne tient pas : raccourcissez-le." },
  wording_unwanted: { title: "Rien à graver", detail: "Cet article ne se grave pas." },
  declaration_missing: {
    title: "Une case à cocher",
    detail: "Cochez ce que ces articles demandent avant de commander : âge, remise immédiate, abonnement.",
  },
  age_to_check: {
    title: "Âge à vérifier",
    detail: "Cette commande ne se remet qu’après avoir vu une pièce d’identité : confirmez-le.",
  },
  code_known: { title: "Code déjà connu", detail: "Un de ces codes est déjà dans la réserve. Rien n’a été ajouté." },
  no_code_article: { title: "Pas un article à codes", detail: "Cette référence ne se vend pas sous forme de code." },
  subscription_not_found: { title: "Abonnement introuvable", detail: "Ce lien ne mène à aucun abonnement." },
  subscription_not_now: {
    title: "Plus possible",
    detail: "Cet abonnement a changé d’état entre-temps. Rechargez la page.",
  },
  delivery_not_due: { title: "Pas encore", detail: "Cette livraison n’est pas à commander." },
  delivery_not_possible: {
    title: "Livraison impossible",
    detail: "Cet article ne se vend plus au prix convenu.",
  },
  code_already_given: {
    title: "Code déjà remis",
    detail: "Le code de cette ligne a été envoyé : elle ne se rembourse plus. Un geste commercial reste possible.",
  },
};
