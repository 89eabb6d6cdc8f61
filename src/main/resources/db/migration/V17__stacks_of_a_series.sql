-- A series whose slices do not lie in one stack is several; a mark in a reformat says which of them was cut. The marks so
-- far were all made on the first. Runs on H2 and on PostgreSQL.
alter table mark_entry add column stack integer default 0 not null;
