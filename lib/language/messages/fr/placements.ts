/** What each place of the shop earned. */
export const placements = {
  title: "Ce que rapporte chaque place",
  door: "Gains par place",
  about:
    "Trente jours, sans cookie ni nom : le navigateur dit qu’un bloc ou une épingle a été vu, qu’un article y a été ouvert, et, à la commande, par où l’on est venu. Les robots ne comptent pas. Ces sommes guident ; la comptabilité fait foi.",
  none: "Rien n’a encore été vu. Les premiers chiffres viennent avec les premières visites.",
  place: "Place",
  views: "Vues",
  clicks: "Ouvertures",
  orders: "Commandes",
  earned: "Marge gagnée",
  expected: "Marge attendue pour 1 000 vues",
  better: "Y gagnerait plus",
  block: "{page} : {block}",
  goneBlock: "{page} : bloc enlevé",
  pin: "Épingle : {product}, dans {list}",
  pinShop: "Épingle : {product}, dans toute la boutique",
  found: "Épingle : {product}, pour la recherche « {query} »",
  betterText: "{name} ({amount} en 30 jours)",
  nothing: "Rien de mieux connu",
  how: "Comment lire ces chiffres",
  explained: {
    views: "Vues : la place est entrée à l’écran, une fois par page ouverte.",
    clicks: "Ouvertures : un article a été ouvert depuis cette place.",
    orders:
      "Commandes : l’une d’elles contient un article ouvert depuis cette place pendant la même visite ; la dernière place compte.",
    earned:
      "Marge gagnée : ce que ces articles ont laissé, sans TVA ni prix d’achat, au moment de la commande. Les retours n’en sont pas ôtés.",
    expected:
      "Marge attendue : le passé de la place, rapproché de celui de toutes les places tant qu’elle a peu de vues ({doubt} vues de la moyenne s’y ajoutent).",
    better:
      "Y gagnerait plus : l’article en stock, absent de la place, qui a le plus gagné en trente jours parmi ceux qui peuvent s’y tenir. Une piste, pas une promesse.",
  },
};
