/** What the counter answers when the answer is no. */
export const pickupRefusals = {
  pickup_not_found: { title: "Retrait introuvable", detail: "Aucun retrait de ce magasin ne correspond." },
  pickup_not_ready: {
    title: "Pas encore prête",
    detail: "Cette commande n’est pas encore préparée. Préparez-la d’abord.",
  },
  already_collected: { title: "Déjà remise", detail: "Cette commande a déjà été remise. Ce code a servi." },
  wrong_code: { title: "Mauvais code", detail: "Ce n’est pas le code de cette commande. Relisez-le avec le client." },
  code_opens_nothing: {
    title: "Code inconnu",
    detail: "Ce code n’ouvre aucune commande. Relisez-le, ou cherchez par nom ou par numéro.",
  },
  too_many_tries: {
    title: "Trop d’essais",
    detail: "Cinq codes faux : le code est bloqué. Demandez une pièce d’identité au même nom, ou un responsable.",
  },
};
