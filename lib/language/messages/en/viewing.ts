export const viewing = {
  label: "A customer’s view",
  seen: "You see the shop as {name}, until {until}.",
  nothing: "Nothing can be changed or paid.",
  end: "End",
  begin: "View as this customer",
  title: "See the shop as {name}",
  text: "Their account and their orders, read-only, for {minutes} minutes. The journal keeps who looked and why.",
  why: "Reason",
  open: "View",
  keep: "Cancel",
  problems: { reason: "Say it in a few words: 5 to 300 characters." },
};

export const viewingRefusals = {
  only_looking: {
    title: "Read-only",
    detail: "You see the shop as this customer: nothing can be changed or paid. End the view to act.",
  },
};
