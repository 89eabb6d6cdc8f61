-- Personal access tokens, and the ways by which programs find images. Runs on H2 and on PostgreSQL.
-- Only the SHA-256 of a token is kept: who reads this table cannot use one. A revoked token stays, as the trail names it.
create table access_token (
    id            uuid primary key,
    account_id    uuid not null references account (id),
    name          varchar(80) not null,
    scopes        varchar(200) not null,
    token_hash    varchar(64) not null,
    created_at    timestamp(6) with time zone not null,
    expires_at    timestamp(6) with time zone,
    revoked_at    timestamp(6) with time zone,
    last_used_at  timestamp(6) with time zone,
    version       bigint not null,
    constraint access_token_once unique (token_hash)
);
create index access_token_of_account on access_token (account_id);
create index study_by_uid on study (uid);
create index study_by_patient on study (dataset_id, patient);
create index series_by_uid on series (uid);
create index slice_by_uid on slice (sop_uid, series_id);
