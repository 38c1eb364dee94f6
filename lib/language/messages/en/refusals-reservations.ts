/** What a reservation in a store answers when the answer is no. */
export const reservationRefusals = {
  not_reserved_here: { title: "No reservations", detail: "This store sets nothing aside at the moment." },
  too_many_reservations: {
    title: "Three reservations already",
    detail: "Three reservations are waiting for you. Collect one, or cancel it.",
  },
  reservation_not_found: { title: "Reservation not found", detail: "This link opens no reservation." },
  date_twice: { title: "Date told twice", detail: "A date is given twice." },
  reservation_ended: { title: "Reservation ended", detail: "This reservation waits for nobody any more." },
};
