-- The candidates of a campaign's meeting are kept by their ids: places on the list move up when somebody is struck. A number is a place that
-- the list did not have.
ALTER TABLE campaign_meeting ALTER COLUMN candidates SET DATA TYPE VARCHAR(4000);
ALTER TABLE campaign_report ALTER COLUMN absent SET DATA TYPE VARCHAR(4000);
