/** The words of one order's screen in the back office. */
export const orderRoom = {
  promise: "Promised and actual",
  onTime: "on time",
  doneOn: "done {day}",
  doneLate: "done {day}, promised {promised}",
  overdue: "its date has passed, nothing is told yet",
  late: "late, expected {day}",
  lateUnknown: "late, without a new date",
  told: "customer told {when}",
  parcel: "Parcel {number}, {place}",
  read: "read",
  stock: "Stock {reason}: {units}, {place}.",
  units: "{units, plural, one {# unit} other {# units}}",
  history: "{orders, plural, one {A first order} other {# orders}}, {spent}.",
  elsewhere: "Send from another place",
  mention: "@ to tell: {names}",
};
