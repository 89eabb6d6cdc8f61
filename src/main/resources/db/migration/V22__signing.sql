-- What a signature means and rests on. Runs on H2 and on PostgreSQL. Null for drafts and for readings signed before.
alter table reading add column meaning varchar(16);
alter table reading add column report_hash varchar(4000);
alter table reading add column study_uid varchar(64);
