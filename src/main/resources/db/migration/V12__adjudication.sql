-- Adjudication, and who has a study open. Runs on H2 and on PostgreSQL.
-- Append-only; the newest row of a label stands. An empty verdict means that the images do not allow one.
create table adjudication (
    id                bigint generated always as identity primary key,
    round_id          uuid not null references review_round (id),
    study_id          uuid not null references study (id),
    label_code        varchar(32) not null,
    verdict           varchar(16) not null,
    side              varchar(1) not null,
    reason            varchar(400) not null,
    adjudicator_id    uuid not null,
    adjudicator_name  varchar(200) not null,
    ruled_at          timestamp(6) with time zone not null,
    submit_id         uuid not null unique
);
create index adjudication_by_study on adjudication (study_id, round_id, label_code, id);

-- A study that somebody has open; it ends when they leave, or by itself.
create table study_lease (
    round_id     uuid not null references review_round (id),
    study_id     uuid not null references study (id),
    purpose      varchar(16) not null,
    holder_id    uuid not null,
    holder_name  varchar(200) not null,
    until        timestamp(6) with time zone not null,
    primary key (round_id, study_id, purpose)
);
create index study_lease_by_study on study_lease (study_id, until);
