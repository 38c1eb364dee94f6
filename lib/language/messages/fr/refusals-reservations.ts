/** What a reservation in a store answers when the answer is no. */
export const reservationRefusals = {
  not_reserved_here: { title: "Pas de réservation", detail: "Ce magasin ne met pas d’article de côté en ce moment." },
  too_many_reservations: {
    title: "Déjà trois réservations",
    detail: "Trois réservations vous attendent déjà. Retirez-en une, ou annulez-la.",
  },
  reservation_not_found: { title: "Réservation introuvable", detail: "Ce lien n’ouvre aucune réservation." },
  date_twice: { title: "Date en double", detail: "Une date est dite deux fois." },
  reservation_ended: { title: "Réservation terminée", detail: "Cette réservation n’attend plus personne." },
};
