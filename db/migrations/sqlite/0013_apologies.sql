-- Items of correction and apology: the article at the desk that each is about, and the public number of it in print.
ALTER TABLE articles ADD COLUMN apology_for TEXT REFERENCES articles (id);
CREATE INDEX articles_apology ON articles (apology_for);
ALTER TABLE editions ADD COLUMN apology_for_number INTEGER;
CREATE INDEX editions_apology ON editions (apology_for_number);
