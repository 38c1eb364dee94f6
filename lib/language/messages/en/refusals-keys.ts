/** What is answered about keys of the API when the answer is no. */
export const keyRefusals = {
  api_key_missing: { title: "Key missing", detail: "Send an API key in the header Authorization: Bearer." },
  api_key_not_valid: {
    title: "Key refused",
    detail: "This API key is unknown, expired or revoked.",
  },
  unknown_api_key: { title: "Unknown key", detail: "This API key does not exist, or it is revoked already." },
  scope_not_held: { title: "A right you lack", detail: "A key may not permit more than you may do." },
};
