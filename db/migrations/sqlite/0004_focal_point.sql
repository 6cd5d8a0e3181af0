-- What a list must not crop away of an edition's first photo, in percent from its left and top edge.
ALTER TABLE editions ADD COLUMN lead_focal_x INTEGER NOT NULL DEFAULT 50 CHECK (lead_focal_x BETWEEN 0 AND 100);
ALTER TABLE editions ADD COLUMN lead_focal_y INTEGER NOT NULL DEFAULT 50 CHECK (lead_focal_y BETWEEN 0 AND 100);
