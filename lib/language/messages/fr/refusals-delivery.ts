/** What the rooms of delivery and promises answer when the answer is no. */
export const deliveryRefusals = {
  unknown_carrier: { title: "Transporteur inconnu", detail: "Ce transporteur n’existe pas." },
  day_past: { title: "Jour passé", detail: "Ce jour est passé : son calendrier ne change plus." },
  slot_taken: {
    title: "Rendez-vous pris",
    detail: "Quelqu’un vient de prendre le dernier rendez-vous de cette demi-journée.",
  },
  unknown_relay_point: {
    title: "Point relais inconnu",
    detail: "Ce point relais n’est pas proposé près de l’adresse de livraison.",
  },
  promise_not_missed: {
    title: "Promesse non manquée",
    detail: "Cette promesse n’est pas manquée : rien n’est à expliquer.",
  },
  miss_closed: { title: "Déjà expliquée", detail: "Quelqu’un vient d’écrire la raison de cette promesse manquée." },
  country_not_delivered: {
    title: "Pays non desservi",
    detail: "Nous ne livrons pas dans ce pays. Le retrait dans un magasin reste possible.",
  },
  not_sent_abroad: {
    title: "Pas hors de France",
    detail:
      "Un de ces articles ne s’expédie pas hors de France : l’alcool y devrait ses accises. Retirez-le, ou choisissez un magasin.",
  },
};
