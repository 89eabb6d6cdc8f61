-- Rounds that a coordinator plans: studies, readers, who reads what in which order. Runs on H2 and on PostgreSQL.
-- A round with `everyone` is the one in which a dataset without planned rounds is read by whoever comes.
alter table review_round add column name varchar(120) default '' not null;
alter table review_round add column state varchar(16) default 'OPEN' not null;
alter table review_round add column everyone boolean default true not null;
alter table review_round add column seed bigint default 0 not null;
alter table review_round add column readers_per_study integer default 1 not null;
alter table review_round add column repeat_percent integer default 0 not null;
alter table review_round add column sentinel_percent integer default 0 not null;
alter table review_round add column spot_check_percent integer default 0 not null;
alter table review_round add column choice varchar(400) default '' not null;
alter table review_round add column deadline date;
alter table review_round add column planned_at timestamp(6) with time zone;
alter table review_round add column closed_at timestamp(6) with time zone;
alter table review_round alter column opened_at drop not null;

create table round_label (
    round_id    uuid not null references review_round (id),
    label_code  varchar(32) not null,
    primary key (round_id, label_code)
);

create table round_reader (
    round_id   uuid not null references review_round (id),
    reader_id  uuid not null,
    primary key (round_id, reader_id)
);

-- The studies of a round; sentinels are read by some readers only and have known answers.
create table round_study (
    round_id  uuid not null references review_round (id),
    study_id  uuid not null references study (id),
    sentinel  boolean not null,
    primary key (round_id, study_id)
);
create index round_study_by_study on round_study (study_id, round_id);

create table sentinel_answer (
    round_id    uuid not null references review_round (id),
    study_id    uuid not null references study (id),
    label_code  varchar(32) not null,
    verdict     varchar(16) not null,
    primary key (round_id, study_id, label_code)
);

-- Append-only: the highest version is the one that is shown.
create table round_guideline (
    round_id    uuid not null references review_round (id),
    version     integer not null,
    body        text not null,
    written_at  timestamp(6) with time zone not null,
    written_by  varchar(200) not null,
    primary key (round_id, version)
);

-- One row per study that a reader is to read, made when the round opens. `place` is the reader's own order; the second
-- occurrence is a hidden repeat, which becomes available some time after the first was signed (null until then).
create table assignment (
    id              uuid primary key,
    serial          bigint generated always as identity,
    round_id        uuid not null references review_round (id),
    study_id        uuid not null references study (id),
    reader_id       uuid not null,
    occurrence      integer not null,
    kind            varchar(16) not null,
    place           integer not null,
    available_from  timestamp(6) with time zone,
    done_at         timestamp(6) with time zone,
    constraint assignment_once unique (round_id, study_id, reader_id, occurrence),
    constraint assignment_place_once unique (round_id, reader_id, place)
);
create index assignment_by_reader on assignment (reader_id, study_id, serial);
create index assignment_by_study on assignment (study_id, round_id);

-- A reading answers one assignment; without one it belongs to a round for everyone. `phase` is what the reader sees.
alter table reading add column assignment_id uuid references assignment (id);
alter table reading add column occurrence integer default 1 not null;
alter table reading add column phase varchar(16) default 'REGISTRY' not null;
alter table reading drop constraint reading_version_once;
alter table reading add constraint reading_version_once unique (round_id, study_id, reader_id, occurrence, version);
create index reading_by_assignment on reading (assignment_id, version);

alter table verdict_entry add column phase varchar(16) default 'REGISTRY' not null;
alter table comment_entry add column phase varchar(16) default 'REGISTRY' not null;

-- Append-only: the answers as they stood when a reader asked to see more.
create table sealed_verdict (
    reading_id  uuid not null references reading (id),
    phase       varchar(16) not null,
    label_code  varchar(32) not null,
    verdict     varchar(16) not null,
    sealed_at   timestamp(6) with time zone not null,
    primary key (reading_id, phase, label_code)
);
