/** What a withdrawal, a return or a refund answers when the answer is no. */
export const returnRefusals = {
  not_a_consumer: {
    title: "Commande d’entreprise",
    detail: "Le droit de rétractation appartient aux consommateurs. Le service client reste à votre écoute.",
  },
  withdrawal_over: { title: "Délai écoulé", detail: "Le délai de rétractation de cette commande est terminé." },
  cannot_be_withdrawn: {
    title: "Article non rétractable",
    detail: "L’un de ces articles ne peut pas être rétracté. La page dit lequel et pourquoi.",
  },
  not_so_many_left: {
    title: "Trop d’unités",
    detail: "Il ne reste pas autant d’unités de cet article. Rechargez la page.",
  },
  not_received_yet: { title: "Pas encore reçu", detail: "Cet article n’est pas encore parti : il peut être annulé." },
  guarantee_over: { title: "Garantie terminée", detail: "La garantie légale de cet article est terminée." },
  return_not_found: { title: "Retour introuvable", detail: "Aucun retour n’a ce numéro." },
  return_moved_on: { title: "Déjà fait", detail: "Ce retour n’en est plus là. Rechargez la page." },
  not_each_line: { title: "Articles oubliés", detail: "Comptez chaque article du retour." },
  more_than_announced: {
    title: "Trop d’unités",
    detail: "Vous avez compté plus d’unités que le retour n’en annonce.",
  },
  for_repair: { title: "À réparer", detail: "Ce retour est à réparer, pas à rembourser." },
  for_exchange: {
    title: "À échanger",
    detail: "Ce retour est à échanger. Renoncez d’abord à l’échange pour le rembourser.",
  },
  exchange_not_found: { title: "Aucun échange", detail: "Ce retour n’a pas d’échange." },
  exchange_changed: {
    title: "Le prix a changé",
    detail: "Le prix de l’article choisi vient de changer. Revoyez l’échange avant de confirmer.",
  },
  exchange_incomplete: {
    title: "Il manque un article",
    detail: "Tout n’est pas revenu : renoncez à l’échange, puis remboursez ce qui est là.",
  },
  one_article_only: { title: "Un seul article", detail: "Un échange se fait contre un seul article." },
  too_many_pieces: { title: "Trop d’unités", detail: "On n’échange pas contre plus d’unités qu’il n’en revient." },
  not_exchangeable: {
    title: "Pas d’échange contre cet article",
    detail: "Cet article demande plus qu’un envoi : commandez-le à part, et faites-vous rembourser celui-ci.",
  },
  nothing_to_exchange: {
    title: "Rien à échanger",
    detail: "Ces articles étaient offerts : ils n’ont pas de prix à échanger.",
  },
  for_refund: { title: "À rembourser", detail: "Ce retour est à rembourser, pas à réparer." },
  deduction_without_reason: { title: "Motif absent", detail: "Dites au client pourquoi vous déduisez." },
  withdrawal_stands: {
    title: "Rétractation",
    detail:
      "Une rétractation ne se refuse pas : contrôlez, et déduisez avec un motif si l’article a perdu de sa valeur.",
  },
  delivery_already_refunded: {
    title: "Livraison déjà remboursée",
    detail: "Les frais de livraison ont déjà été remboursés.",
  },
  nothing_to_refund: { title: "Rien à rembourser", detail: "Il n’y a plus rien à rembourser." },
  more_than_bought: { title: "Plus que l’acheté", detail: "La quantité dépasse ce qui a été acheté." },
  disputed: {
    title: "Paiement contesté",
    detail: "Ce paiement est contesté auprès de la banque : rien n’est remboursé d’ici sa décision.",
  },
  paid_elsewhere: {
    title: "Payée ailleurs",
    detail: "Cette commande a été payée dans l’ancienne boutique : c’est là qu’elle se rembourse.",
  },
};
