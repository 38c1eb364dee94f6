export { readMarketplaceAnswers as GET } from "../../endpoints/marketplace-messages.ts";
