/** What the stock rooms answer when the answer is no. */
export const stockRefusals = {
  not_set_aside: { title: "Pas mis de côté", detail: "Moins d’unités sont de côté pour cette raison." },
  other_store: { title: "Un autre magasin", detail: "Ce lieu n’est pas le vôtre. Demandez à son équipe." },
  date_needed: { title: "Date à préciser", detail: "Dites quel jour la marchandise est attendue." },
  date_passed: { title: "Date passée", detail: "La marchandise ne peut pas être attendue un jour déjà passé." },
  not_here_yet: { title: "Pas encore arrivé", detail: "Ces unités ne sont pas encore là : réceptionnez-les d’abord." },
};
