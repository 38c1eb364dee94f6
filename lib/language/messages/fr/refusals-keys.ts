/** What is answered about keys of the API when the answer is no. */
export const keyRefusals = {
  api_key_missing: { title: "Clé absente", detail: "Envoyez une clé d’API dans l’en-tête Authorization: Bearer." },
  api_key_not_valid: {
    title: "Clé refusée",
    detail: "Cette clé d’API est inconnue, expirée ou révoquée.",
  },
  unknown_api_key: { title: "Clé inconnue", detail: "Cette clé d’API n’existe pas, ou elle est déjà révoquée." },
  scope_not_held: { title: "Droit que vous n’avez pas", detail: "Une clé ne peut pas permettre plus que vous." },
};
