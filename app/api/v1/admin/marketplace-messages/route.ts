export { postMarketplaceMessage as POST } from "../../endpoints/marketplace-messages.ts";
