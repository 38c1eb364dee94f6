/** Why an order is served from where it is. */
export const routing = {
  only_place: "Tout part d’un seul lieu : {place}. Aucun autre n’a ce qu’il faut.",
  best_place: "Tout part d’un seul lieu : {place}, choisi parmi {among} {why}.",
  equal_place: "Tout part d’un seul lieu : {place}. {among} lieux convenaient aussi bien.",
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
  /** What a shop may choose from, by the name of the strategy. */
  strategies: {
    balanced: { name: "Équilibré", text: "Pèse le coût, le nombre de colis, le délai et la charge de chaque lieu." },
    fewest_parcels: { name: "Le moins de colis", text: "Un seul colis dès qu’un lieu a tout." },
    nearest: { name: "Au plus près", text: "Du lieu le plus proche du client." },
    cheapest: { name: "Au moins cher", text: "Ce qui coûte le moins à envoyer, quel que soit le délai." },
    soonest: { name: "Au plus vite", text: "Ce qui arrive le plus tôt, même en plusieurs colis." },
    spare_stores: { name: "Ménager les magasins", text: "D’abord les lieux qui ont le moins de colis à préparer." },
  },
};
