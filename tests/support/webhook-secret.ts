/** What the provider of the tests signs its notices with. */
export const webhookSecret = "whsec_test";
