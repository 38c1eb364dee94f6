/** Why an order is served from where it is. */
export const routing = {
  only_place: "Tout part d’un seul lieu : {place}. Aucun autre n’a ce qu’il faut.",
  best_place: "Tout part d’un seul lieu : {place}, choisi parmi {among} {why}.",
  must_split: "{parcels} colis, car aucun lieu n’a tout.",
  pays_to_split: "{parcels} colis au lieu d’un, {why} : {saved} de mieux au total.",
  missing:
    "{units, plural, one {# unité n’est disponible nulle part.} other {# unités ne sont disponibles nulle part.}}",
  why: {
    cost: "parce que l’envoi coûte moins cher",
    split: "parce qu’il y a moins de colis",
    late: "parce que la livraison est plus rapide",
    distance: "parce qu’il est plus proche",
    load: "parce qu’il a moins de travail",
    markdown: "parce que ce stock serait bientôt soldé",
  },
};
