/** What the commands of promotions and their codes answer. */
export const promotionRefusals = {
  promotion_not_found: { title: "Promotion introuvable", detail: "Cette promotion n’existe pas." },
  changed_meanwhile: {
    title: "Modifiée entre-temps",
    detail: "Quelqu’un a modifié cette promotion entre-temps. Rechargez-la avant de continuer.",
  },
  period_reversed: { title: "Période à l’envers", detail: "La fin doit venir après le début." },
  campaign_over_capacity: {
    title: "Trop de commandes pour la date promise",
    detail:
      "Cette promotion promet une date, et plus de commandes sont attendues que les lieux n’en peuvent préparer d’ici là.",
  },
  period_over: { title: "Période passée", detail: "La fin de cette promotion est déjà passée." },
  not_a_seasonal_sale: {
    title: "Hors des soldes",
    detail: "Des soldes ne se tiennent que pendant les quatre semaines légales d’hiver ou d’été.",
  },
  benefit_in_wrong_lane: {
    title: "Avantage mal placé",
    detail: "Cet avantage ne s’applique pas à cet endroit : article, ligne, panier ou livraison.",
  },
  promotion_was_published: {
    title: "Déjà publiée",
    detail: "Une promotion qui a été publiée ne se supprime pas. Arrêtez-la.",
  },
  promotion_not_in_force: { title: "Pas en cours", detail: "Cette promotion n’est pas en cours." },
  promotion_not_paused: { title: "Pas en pause", detail: "Cette promotion n’est pas en pause." },
  promotion_does_not_wait: {
    title: "Rien à approuver",
    detail: "Cette promotion n’attend plus d’accord. Rechargez la page.",
  },
  own_promotion: { title: "Accord d’une autre personne", detail: "Son auteur ne peut pas l’approuver." },
  approval_expired: {
    title: "Demande expirée",
    detail: "Cette demande d’accord a plus de 24 heures. Publiez de nouveau la promotion pour la renouveler.",
  },
  nothing_to_undo: { title: "Rien à annuler", detail: "Il n’y a rien à annuler sur cette promotion." },
  below_uses: {
    title: "Moins que l’utilisé",
    detail: "La limite ne peut pas descendre sous le nombre d’utilisations déjà faites.",
  },
  below_spent: {
    title: "Moins que le dépensé",
    detail: "Le budget ne peut pas descendre sous ce qui a déjà été accordé.",
  },
  code_malformed: {
    title: "Code impossible",
    detail: "Un code compte de 3 à 40 lettres ou chiffres, sans autre signe.",
  },
  code_taken: { title: "Code déjà pris", detail: "Une promotion utilise déjà ce code." },
  code_unknown: { title: "Code inconnu", detail: "Ce code n’existe pas. Vérifiez-le lettre par lettre." },
  code_not_yet: { title: "Code pas encore valable", detail: "L’offre de ce code n’a pas encore commencé." },
  code_expired: { title: "Code expiré", detail: "L’offre de ce code est terminée." },
  code_exhausted: {
    title: "Code épuisé",
    detail: "Cette offre a été utilisée autant de fois que prévu. Rien n’a été débité ; vérifiez le nouveau total.",
  },
  too_many_codes: { title: "Trop de codes", detail: "Un panier porte au plus dix codes." },
  price_frozen: {
    title: "Prix en cours de vérification",
    detail: "Nous vérifions le prix d’un article. Retirez-le pour commander, ou revenez dans quelques heures.",
  },
};
