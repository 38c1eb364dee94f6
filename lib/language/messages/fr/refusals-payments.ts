/** What a payment answers when the answer is no. */
export const paymentRefusals = {
  payment_needed: {
    title: "Paiement nécessaire",
    detail: "Il reste une somme à payer par carte : donnez un moyen de paiement.",
  },
  payment_declined: {
    title: "Paiement refusé",
    detail: "La carte a été refusée. Rien n’a été débité et le panier est intact ; essayez une autre carte.",
  },
  payment_action_required: {
    title: "Vérification demandée",
    detail: "La banque veut vérifier que c’est bien vous. Suivez l’adresse donnée pour terminer le paiement.",
  },
  payment_pending: {
    title: "Paiement en cours de vérification",
    detail: "Nous vérifions le paiement auprès de la banque. Ne payez pas une seconde fois.",
  },
  payment_unavailable: {
    title: "Paiement momentanément indisponible",
    detail: "Le service de paiement ne répond pas. Le panier est intact ; recommencez dans un instant.",
  },
  payment_in_progress: {
    title: "Paiement en cours",
    detail: "Une autre version de ce panier est en train d’être payée. Recommencez dans un instant.",
  },
  card_not_found: { title: "Carte introuvable", detail: "Cette carte n’est plus sur votre compte." },
  nobody_took_it: {
    title: "Personne ne s’en occupe",
    detail: "Quelqu’un doit d’abord s’occuper du virement.",
  },
  payment_refunded: {
    title: "Paiement rendu",
    detail: "Le paiement est arrivé quand les articles n’étaient plus disponibles. Il est intégralement remboursé.",
  },
  payment_abandoned: {
    title: "Paiement abandonné",
    detail: "Ce paiement a été abandonné. Rien n’a été débité ; vous pouvez recommencer.",
  },
  attempt_not_found: { title: "Paiement inconnu", detail: "Ce paiement n’existe pas." },
  not_this_payment: { title: "Autre paiement", detail: "Ce paiement appartient à une autre commande." },
  payment_request_not_found: {
    title: "Demande introuvable",
    detail: "Cette demande de paiement n’existe pas pour cette commande.",
  },
  payment_not_asked: {
    title: "Plus demandé",
    detail: "Cette somme est payée, n’est plus demandée, ou son délai est passé. Rien n’a été débité.",
  },
  payment_not_received: {
    title: "Pas encore payé",
    detail: "Cette commande n’est pas payée : rien ne part avant. Enregistrez d’abord ce qui a été reçu.",
  },
  means_not_possible: {
    title: "Paiement impossible ainsi",
    detail: "Cette commande ne peut pas être payée de cette façon. Choisissez-en une autre.",
  },
  over_account_limit: {
    title: "Encours dépassé",
    detail:
      "Avec cette commande, votre entreprise devrait plus que l’encours accordé. Payez par carte, ou réglez d’abord ce qui est dû.",
  },
  nothing_owed: { title: "Rien n’est dû", detail: "Rien n’est plus à recevoir pour cette commande." },
  more_than_owed: { title: "Plus que dû", detail: "Cette somme dépasse ce qui reste à recevoir pour cette commande." },
  nothing_to_return: { title: "Rien à rendre", detail: "Il n’y a rien à rendre à la main pour cette commande." },
};
