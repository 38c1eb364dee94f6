/** What the stock rooms answer when the answer is no. */
export const stockRefusals = {
  batch_needed: {
    title: "Lot à préciser",
    detail: "Cet article est suivi par lots : donnez le lot et sa date, écrits sur l’emballage.",
  },
  batch_not_kept: {
    title: "Pas suivi par lots",
    detail: "Cet article n’est pas suivi par lots : recevez-le sans lot.",
  },
  best_before_passed: { title: "Date dépassée", detail: "La date de ce lot est passée : refusez-le au livreur." },
  batch_date_differs: {
    title: "Deux dates pour un lot",
    detail: "Ce lot a été reçu avec une autre date. Relisez l’emballage.",
  },
  by_its_date: {
    title: "Retiré par sa date",
    detail: "Ce qui approche de sa date est retiré de la vente sans vous, et ne s’y remet pas.",
  },
  not_set_aside: { title: "Pas mis de côté", detail: "Moins d’unités sont de côté pour cette raison." },
  other_store: { title: "Un autre magasin", detail: "Ce lieu n’est pas le vôtre. Demandez à son équipe." },
  date_needed: { title: "Date à préciser", detail: "Dites quel jour la marchandise est attendue." },
  date_passed: { title: "Date passée", detail: "La marchandise ne peut pas être attendue un jour déjà passé." },
  not_here_yet: { title: "Pas encore arrivé", detail: "Ces unités ne sont pas encore là : réceptionnez-les d’abord." },
  negative_count: {
    title: "Moins que zéro",
    detail: "On ne compte pas moins de zéro article. Comptez ce qui est en rayon.",
  },
  count_not_now: {
    title: "Comptage trop ancien",
    detail: "Ce comptage a plus d’un jour, ou son heure n’est pas encore venue. Comptez de nouveau.",
  },
  already_sent: { title: "Déjà envoyé", detail: "Ce formulaire a déjà été envoyé : rien n’a été compté deux fois." },
  own_correction: { title: "Votre propre correction", detail: "Une autre personne doit la confirmer." },
  as_of_not_past: {
    title: "Instant hors limites",
    detail: "Les niveaux doivent dater des sept derniers jours, pas de l’avenir.",
  },
  level_twice: { title: "Niveau donné deux fois", detail: "Un article est donné deux fois pour le même lieu." },
  same_place: { title: "Même lieu", detail: "Un transfert va d’un lieu à un autre." },
  no_level_file: {
    title: "Fichier illisible",
    detail:
      "Il faut trois colonnes, séparées par des virgules, des points-virgules ou des tabulations : référence, lieu, niveau.",
  },
  level_file_too_large: {
    title: "Fichier trop grand",
    detail: "Un fichier tient 5 000 niveaux. Partagez-le, ou passez par l’API.",
  },
  bundle_in_bundle: { title: "Un lot dans un lot", detail: "Un lot se compose d’articles, pas d’autres lots." },
  has_own_stock: {
    title: "Cet article a du stock",
    detail: "Un lot n’a pas de stock à lui : videz d’abord celui de cet article.",
  },
  article_twice: { title: "Article donné deux fois", detail: "Un article n’apparaît qu’une fois dans une liste." },
  wrong_article: {
    title: "Article inattendu",
    detail: "Cet article n’est pas attendu ici. Mettez-le à part.",
  },
  more_damaged_than_received: { title: "Trop d’abîmés", detail: "Il y a plus d’articles abîmés que reçus." },
  nothing_received: { title: "Rien de reçu", detail: "Dites combien est arrivé, ou déclarez l’envoi terminé." },
  reason_needed: {
    title: "Raison nécessaire",
    detail: "Ce qui est arrivé n’est pas ce qui était annoncé : dites pourquoi.",
  },
};
