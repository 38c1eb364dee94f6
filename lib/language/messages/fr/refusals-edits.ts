/** Ce que répond la modification d’une commande quand la réponse est non. */
export const editRefusals = {
  edit_abroad: {
    title: "Livraison hors de France",
    detail: "Une commande livrée hors de France ne se modifie pas ici. Annulez-la et passez-en une autre.",
  },
  parcel_in_preparation: {
    title: "Colis en préparation",
    detail: "Quelqu’un prépare déjà ce colis, ou il est parti. Ce qu’il contient ne change plus.",
  },
  line_partly_gone: {
    title: "Ligne en partie annulée",
    detail: "Une partie de cette ligne est déjà annulée ou remboursée. Annulez le reste au lieu de la modifier.",
  },
  nothing_delivered: {
    title: "Rien à livrer",
    detail: "Rien de cette commande n’est livré. Il n’y a pas d’adresse à changer.",
  },
  gift_stays_one: {
    title: "Article offert",
    detail: "Un article offert ne s’ajoute pas. Il peut seulement s’enlever.",
  },
  article_not_found: {
    title: "Article introuvable",
    detail: "Cet article n’est pas en vente. Vérifiez sa référence.",
  },
  nowhere_to_go: {
    title: "Ni adresse ni magasin",
    detail: "Plus rien de cette commande n’est à livrer ou à retirer. Passez une nouvelle commande.",
  },
  not_for_edit: {
    title: "Article à commander à part",
    detail: "Cartes cadeaux, téléchargements, rendez-vous et articles sur mesure ou réglementés se commandent à part.",
  },
  slot_agreed: {
    title: "Rendez-vous pris",
    detail: "Cette commande est livrée sur rendez-vous. Appelez le transporteur ou annulez-la.",
  },
  delivery_unavailable: {
    title: "Livraison impossible",
    detail: "Ce mode de livraison ne convient pas à ces articles ou à cette adresse. Choisissez-en un autre.",
  },
  nothing_left: {
    title: "Plus rien à envoyer",
    detail: "Il ne resterait rien dans la commande. Annulez-la plutôt.",
  },
  nothing_changed: { title: "Rien ne change", detail: "Indiquez ce qui doit être différent." },
  edit_pending: {
    title: "Une modification attend",
    detail: "Une autre modification attend son paiement. Retirez-la d’abord.",
  },
  edit_total_changed: {
    title: "Le total a changé",
    detail: "Un prix ou une date a changé depuis l’aperçu. Regardez le nouvel aperçu avant de confirmer.",
  },
  own_editing_over: {
    title: "Trop tard pour modifier ici",
    detail: "La demi-heure est passée. Écrivez-nous : nous faisons de notre mieux tant que rien n’est parti.",
  },
  no_edit_pending: { title: "Rien n’attend", detail: "Aucune modification n’attend son paiement." },
};
