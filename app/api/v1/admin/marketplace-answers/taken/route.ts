export { postMarketplaceAnswersTaken as POST } from "../../../endpoints/marketplace-messages.ts";
