-- Rounds, readings, verdicts. Runs on H2 and on PostgreSQL.
create table review_round (
    id          uuid primary key,
    dataset_id  uuid not null references dataset (id),
    number      integer not null,
    protocol    varchar(16) not null,
    opened_at   timestamp(6) with time zone not null,
    constraint review_round_once unique (dataset_id, number)
);

-- One row per version of a reader's reading of a study. `revision` is the optimistic lock.
create table reading (
    id                 uuid primary key,
    round_id           uuid not null references review_round (id),
    study_id           uuid not null references study (id),
    reader_id          uuid not null,
    reader_name        varchar(200) not null,
    version            integer not null,
    revision           bigint not null,
    state              varchar(16) not null,
    changes            integer not null,
    flagged            boolean not null,
    skip_reason        varchar(400),
    opened_at          timestamp(6) with time zone not null,
    changed_at         timestamp(6) with time zone not null,
    signed_at          timestamp(6) with time zone,
    amends             uuid references reading (id),
    amend_reason       varchar(400),
    label_set          varchar(32) not null,
    label_set_version  integer not null,
    signature          varchar(64),
    constraint reading_version_once unique (round_id, study_id, reader_id, version),
    constraint reading_amended_once unique (amends),
    constraint reading_seal unique (id, state, signature),
    constraint reading_signed_whole check
        ((state = 'SIGNED' and signed_at is not null and signature is not null)
            or (state = 'DRAFT' and signed_at is null and signature is null))
);
create index reading_by_reader on reading (reader_id, study_id);
create index reading_by_study on reading (study_id, state);
create index study_by_code on study (code, id);

-- Append-only. An empty verdict takes the label's answer back.
create table verdict_entry (
    id          bigint generated always as identity primary key,
    reading_id  uuid not null references reading (id),
    label_code  varchar(32) not null,
    verdict     varchar(16) not null,
    given_at    timestamp(6) with time zone not null,
    submit_id   uuid not null unique
);
create index verdict_entry_by_reading on verdict_entry (reading_id, id);

-- Append-only. An empty label code is the study as a whole; an empty body takes the comment back.
create table comment_entry (
    id          bigint generated always as identity primary key,
    reading_id  uuid not null references reading (id),
    label_code  varchar(32) not null,
    body        text not null,
    given_at    timestamp(6) with time zone not null,
    submit_id   uuid not null unique
);
create index comment_entry_by_reading on comment_entry (reading_id, id);

-- The seal: while this row stands, the database itself refuses to reopen, re-sign or delete the reading, because
-- the key that it refers to may not change.
create table reading_signature (
    reading_id  uuid primary key,
    state       varchar(16) not null check (state = 'SIGNED'),
    signature   varchar(64) not null,
    constraint reading_is_sealed foreign key (reading_id, state, signature)
        references reading (id, state, signature)
);

-- The answers as they were signed: what exports and statistics read.
create table signed_verdict (
    reading_id  uuid not null references reading_signature (reading_id),
    label_code  varchar(32) not null,
    verdict     varchar(16) not null,
    primary key (reading_id, label_code)
);
