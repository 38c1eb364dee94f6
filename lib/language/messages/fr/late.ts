/** What is said when a promised date is given up: the mail, the order page, the choice. */
export const late = {
  causes: {
    late_dispatch: "La préparation de votre colis a pris du retard.",
    carrier_delay: "Le transporteur a pris du retard.",
    carrier_lost: "Le transporteur a perdu votre colis.",
    short_pick: "Un article manquait au moment de préparer votre commande.",
    not_ready: "Le magasin n’aura pas préparé votre commande pour l’heure dite.",
    calendar: "Un jour sans transport s’est ajouté sur le trajet.",
  },
  was: "Promis {day}",
  now: "Désormais {day}",
  unknown: "Nouvelle date inconnue",
  both: "Promis {was}, désormais {now}",
  bothUnknown: "Promis {was}. Pas encore de nouvelle date",
  heading: "{name}, nous sommes en retard.",
  title: "Nous ne tiendrons pas la date promise.",
  sorry: "C’est à nous de vous le dire, et à vous de choisir.",
  rights:
    "Vous pouvez résoudre la vente : tout ce qui a été payé pour ces articles vous est rendu, au plus tard sous 14 jours.",
  wait: "Attendre",
  waitText: "Nous vous livrons {day} ; vous n’avez rien d’autre à faire.",
  waitCollectText: "Dès {day}, votre commande vous attend.",
  collect: "Retirer en magasin",
  collectText: "Ces magasins ont tout en rayon. Si le colis arrive malgré tout, refusez-le.",
  collectNone: "Aucun magasin n’a tous ces articles en ce moment.",
  readyFrom: "prêt {day}",
  collectHere: "Retirer ici",
  cancel: "Annuler et être remboursé",
  cancelText: "Nous vous rendons {amount} sur le moyen de paiement utilisé.",
  chosen: {
    wait: "Vous attendez : c’est noté.",
    collect: "Vous retirez en magasin : c’est noté.",
    cancel: "C’est annulé. Le remboursement est en route.",
  },
  mail: {
    subject:
      "Commande {number} : {known, select, yes {une nouvelle date, et votre choix} other {nous ne tiendrons pas la date}}",
    preview: "Attendre, retirer en magasin ou annuler : vous choisissez.",
    text: "Nous vous avions promis ces articles {was} ; nous ne tiendrons pas cette date. {cause}",
    newDate: "La nouvelle date :",
    noDate: "Nous n’avons pas de nouvelle date à vous promettre, et nous n’en inventons pas.",
    choices:
      "{known, select, yes {Vous pouvez attendre cette date, retirer vos articles dans un magasin qui les a, ou annuler et être remboursé.} other {Vous pouvez retirer vos articles dans un magasin qui les a, ou annuler et être remboursé.}}",
    choose: "Choisir",
  },
};
