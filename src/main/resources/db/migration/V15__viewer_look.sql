-- How each person likes the viewer to open: layout, window and what else was chosen, as the viewer tells it.
-- Runs on H2 and on PostgreSQL.
create table viewer_look (
    account_id  uuid primary key,
    look        varchar(600) not null,
    kept_at     timestamp(6) with time zone not null
);
