export const legal = {
  updated: "Updated on {date}.",
  contents: "On this page",
  contact: {
    title: "Reach us",
    description: "A question? A person answers: by telephone, by e-mail, by post or in a store.",
    phone: "Telephone",
    mail: "E-mail",
    post: "Post",
    stores: "In a store",
  },
};
