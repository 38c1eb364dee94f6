/** What a late promise answers when the answer is no. */
export const lateRefusals = {
  nobody_to_tell: {
    title: "Personne à prévenir",
    detail: "Plus aucune de ces promesses n’est en danger, ou leurs clients viennent d’être prévenus.",
  },
  not_late: {
    title: "Rien à choisir",
    detail: "Ce colis n’est pas en retard, ou il est arrivé entre-temps.",
  },
  choice_made: { title: "Choix déjà fait", detail: "Vous avez déjà choisi pour ce colis." },
  no_date_to_wait_for: {
    title: "Pas de date à attendre",
    detail: "Nous n’avons pas de nouvelle date : vous pouvez retirer en magasin ou annuler.",
  },
  not_all_there: {
    title: "Plus tout en rayon",
    detail: "Ce magasin n’a plus tous ces articles. Choisissez-en un autre.",
  },
};
