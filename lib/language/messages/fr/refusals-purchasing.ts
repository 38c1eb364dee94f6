/** What purchasing answers when the answer is no. */
export const purchasingRefusals = {
  unknown_supplier: { title: "Fournisseur inconnu", detail: "Aucun fournisseur ne porte ce code." },
  supplier_exists: { title: "Code déjà pris", detail: "Un autre fournisseur porte déjà ce code." },
  unknown_order: { title: "Commande inconnue", detail: "Aucune commande fournisseur ne porte ce numéro." },
  not_from_supplier: {
    title: "Article non référencé",
    detail: "Ce fournisseur ne vend pas l’un de ces articles. Référencez-le d’abord.",
  },
  not_whole_packs: {
    title: "Colis entamé",
    detail: "Un de ces articles se commande par colis entiers : arrondissez sa quantité.",
  },
  nothing_ordered: { title: "Rien de commandé", detail: "Cochez au moins une ligne, ou gardez-en une." },
  own_order: { title: "Votre propre demande", detail: "Au-delà de 10 000 €, une autre personne donne son accord." },
};
