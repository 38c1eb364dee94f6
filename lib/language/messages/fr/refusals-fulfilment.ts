/** What picking, packing and the carriers answer when the answer is no. */
export const fulfilmentRefusals = {
  payment_not_secured: {
    title: "Paiement plus garanti",
    detail: "La banque ne garantit plus le paiement de cette commande : rien ne part avant un paiement.",
  },
  nothing_due: {
    title: "Rien à préparer",
    detail: "Aucun colis à prendre ici : tout est déjà dans une vague ou parti.",
  },
  unknown_wave: { title: "Vague inconnue", detail: "Cette vague n’existe pas ou n’existe plus." },
  unknown_pick: { title: "Ligne inconnue", detail: "Cette ligne n’est plus à prélever." },
  unknown_parcel: { title: "Colis inconnu", detail: "Ce colis n’existe pas." },
  unknown_code: {
    title: "Code inconnu",
    detail: "Aucun article ne porte ce code. Scannez de nouveau, ou tapez la référence de l’étiquette.",
  },
  surplus_article: {
    title: "Article en trop",
    detail: "Tout ce qui est demandé de cet article est déjà là. Remettez-le en rayon.",
  },
  nothing_missing: { title: "Rien ne manque", detail: "Il n’y a plus rien à chercher pour cette ligne." },
  parcel_gone: {
    title: "Colis déjà traité",
    detail: "Ce colis est parti, prêt ou annulé. Remettez les articles en rayon s’ils sont encore ici.",
  },
  parcel_closed: { title: "Colis fermé", detail: "Ce colis est fermé. Rouvrez-le pour en changer le contenu." },
  parcel_open: { title: "Colis ouvert", detail: "Ce colis n’est pas fermé : contrôlez son contenu et pesez-le." },
  not_complete: {
    title: "Colis incomplet",
    detail: "Il manque des articles. Scannez-les tous avant de fermer.",
  },
  customs_missing: {
    title: "Douane",
    detail: "Un article de ce colis n’a pas de code douanier ou d’origine. Complétez-le, puis fermez le colis.",
  },
  weight_off: {
    title: "Poids inattendu",
    detail: "Le colis ne pèse pas ce qu’il devrait. Recomptez ce qu’il contient, puis pesez de nouveau.",
  },
  contents_changed: {
    title: "Commande modifiée",
    detail: "La commande a changé depuis la fermeture du colis. Rouvrez-le et contrôlez de nouveau.",
  },
  carrier_unavailable: {
    title: "Transporteur injoignable",
    detail: "Le transporteur ne répond pas, ou répond mal. Rien n’a été envoyé. Réessayez dans un instant.",
  },
  no_carrier: {
    title: "Pas de transporteur",
    detail: "Cette commande n’a pas de mode de livraison avec transporteur.",
  },
  no_label: { title: "Pas d’étiquette", detail: "Demandez d’abord l’étiquette du transporteur." },
};
