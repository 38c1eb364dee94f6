export const legal = {
  updated: "Mis à jour le {date}.",
  contents: "Sur cette page",
  contact: {
    title: "Nous joindre",
    description: "Une question, une personne : par téléphone, par courriel, par lettre ou dans un magasin.",
    phone: "Téléphone",
    mail: "Courriel",
    post: "Courrier",
    stores: "Dans un magasin",
  },
};
