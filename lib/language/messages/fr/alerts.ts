/** Words of the alerts: back in stock, a lower price. */
export const alerts = {
  title: "Vos alertes",
  text: "Un seul e-mail par alerte, quand le fait arrive. Puis c’est fini.",
  none: "Aucune alerte. La page d’un article permet d’en demander.",
  ask: { stock: "Me prévenir du retour", price: "Me prévenir si le prix baisse" },
  form: {
    stock: "Être prévenu du retour",
    price: "Être prévenu d’une baisse de prix",
    textStock: "Un e-mail, un seul, quand {article} sera de nouveau disponible. Rien d’autre.",
    textPrice: "Un e-mail, un seul, quand {article} coûtera moins de {price}. Rien d’autre.",
    submit: "Me prévenir",
    to: "Le message ira à {email}.",
    privacy: "Votre adresse ne sert qu’à cela. Elle est oubliée au plus tard au bout de six mois.",
  },
  sent: {
    title: "C’est noté",
    known: "Nous vous écrirons une fois, quand le fait arrivera. Vos alertes sont dans votre compte.",
    guest: "Un message vient de partir. Ouvrez-le et confirmez votre adresse\u00a0: l’alerte attendra à partir de là.",
  },
  own: {
    unproved: {
      title: "Confirmer votre alerte",
      text: "Nous vous écrirons une fois, quand le fait arrivera.",
      button: "Confirmer",
    },
    waiting: { title: "Votre alerte attend", text: "Nous vous écrirons une fois, au plus tard le {day}." },
    told: { title: "Votre alerte est finie", text: "Nous vous avons écrit. Rien d’autre ne viendra." },
    end: "Ne plus me prévenir",
    ended: "L’alerte est supprimée. Rien ne vous sera envoyé.",
  },
  kinds: { stock: "Retour en stock", price: "Baisse de prix, sous {price}" },
  until: "Jusqu’au {day}",
  endNamed: "Ne plus me prévenir pour {article}",
  mail: {
    end: "Ne plus être prévenu.",
    prove: {
      subject: "Confirmez votre alerte\u00a0: {article}",
      text: "Vous voulez être prévenu pour {article}. Confirmez votre adresse\u00a0: nous vous écrirons une seule fois.",
      button: "Confirmer mon adresse",
      ignore: "Vous n’avez rien demandé\u202f? Ne faites rien, l’adresse sera oubliée dans une semaine.",
    },
    stock: {
      subject: "De retour\u00a0: {article}",
      text: "{article} est de nouveau disponible. Rien n’est réservé\u00a0: premier arrivé, premier servi.",
      button: "Voir l’article",
      ignore: "Vous l’aviez demandé\u202f; c’était le seul message de cette alerte.",
    },
    price: {
      subject: "Moins cher\u00a0: {article}",
      text: "{article} coûte {price}\u202f; c’était {was} quand vous avez demandé à être prévenu.",
      button: "Voir l’article",
      ignore: "Vous l’aviez demandé\u202f; c’était le seul message de cette alerte.",
    },
  },
};
