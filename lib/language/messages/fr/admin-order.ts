/** The words of one order's screen in the back office. */
export const orderRoom = {
  promise: "Promesse et réalité",
  onTime: "dans les temps",
  doneOn: "fait {day}",
  doneLate: "fait {day}, promis {promised}",
  overdue: "date passée, rien n’est encore dit",
  late: "en retard, prévu {day}",
  lateUnknown: "en retard, sans nouvelle date",
  told: "client prévenu {when}",
  parcel: "Colis {number}, {place}",
  read: "lire",
  stock: "Stock {reason} : {units}, {place}.",
  units: "{units, plural, one {# unité} other {# unités}}",
  history: "{orders, plural, one {Sa première commande} other {# commandes}}, {spent}.",
  elsewhere: "Envoyer d’un autre lieu",
  mention: "@ pour prévenir : {names}",
};
