ALTER TABLE "return" DROP CONSTRAINT return_wish_check, ADD CONSTRAINT return_wish_check CHECK (wish IN ('refund', 'repair', 'exchange'));
