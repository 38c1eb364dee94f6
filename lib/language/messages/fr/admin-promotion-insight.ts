/** What the form of a promotion says of the draft while it is written. */
export const promotionInsight = {
  once: "Une fois par client.",
  times: "{count, plural, one {# fois par client.} other {# fois par client.}}",
  withCode: "Avec un code.",
  within: "Dans vos limites. Vous pouvez publier sans second avis.",
  second: {
    somebody: "Une autre personne devra approuver : {reasons}.",
    nobody: "Attendra 15 minutes, le temps d’y renoncer : {reasons}.",
  },
  overCapacity:
    "{expected, plural, one {# commande attendue} other {# commandes attendues}} pour une arrivée le {day} au plus tard, et {room, plural, =0 {plus une place} one {une seule place} other {# places}} de préparation d’ici là : la publication est refusée.",
  nothingSold: "Aucun article en vente n’est choisi : l’offre ne donnera rien.",
  never: "Personne ne pourra avoir cette offre. {why}",
  faults: {
    beyond_forty_percent: "plus de 40 % de remise",
    without_budget: "ni budget ni nombre d’utilisations",
    stackable: "elle se cumule avec d’autres",
    unlimited: "ni fin, ni budget, ni nombre d’utilisations",
  },
  sides: {
    adds_up_before: "se cumule, comptée avant celle-ci.",
    adds_up_after: "se cumule, comptée après celle-ci.",
    best_stays: "pas de cumul, la meilleure pour le client reste.",
    apart: "l’une des deux veut être seule dans le panier.",
  },
  repeatedHour: "Cette heure existe deux fois, la nuit où l’horloge recule : la première est retenue.",
  law: {
    onPage: "Prix affiché à tous : le prix barré sera le plus bas des 30 jours d’avant, calculé, jamais saisi.",
    counts: "Le prix réduit comptera à son tour pendant 30 jours : une réduction suivante partira de lui.",
    inCart: "Remise au panier : aucun prix barré en fiche.",
    cost: "{below, plural, =0 {Aucune} one {Une} other {#}} des {count, plural, one {# déclinaison} other {# déclinaisons}} sous le prix d’achat.",
    floored:
      "{count, plural, one {Une déclinaison s’arrêtera} other {# déclinaisons s’arrêteront}} au prix d’achat, remise réduite.",
    belowAllowed:
      "{count, plural, one {Une déclinaison passera} other {# déclinaisons passeront}} sous le prix d’achat : permis en soldes ou en liquidation seulement.",
    books:
      "{count, plural, one {Un livre neuf garde} other {# livres neufs gardent}} leur prix : 5 % au plus, en retrait seulement (loi Lang).",
    costStands: "Aucun article ne descend sous son prix d’achat, quel que soit le panier.",
    soldes: "Soldes : les prochaines dates légales vont du {from} au {until}.",
    dates: "Le début et la fin sont affichés avec l’offre.",
    noEnd: "Aucune fin n’est dite au client.",
  },
  basket: {
    subtotal: "Sous-total",
    delivery: "Livraison",
    free: "offerte",
    missing: "Cet article n’est pas en vente.",
    quantity: "{quantity} × {price}",
    margin: "Marge de ce panier : {before} sans, {after} avec.",
    nothing: "Rien sur ce panier : {why}",
    gift: "{quantity} × {name} offert, à ajouter au panier",
  },
  count: "{quantity} {name}",
};
