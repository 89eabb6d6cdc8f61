-- What readers have taken note of, and how long they worked. Runs on H2 and on PostgreSQL.

-- A warning about the images that a reader has taken note of; it stands for every later version of the reading.
create table warning_noted (
    study_id   uuid not null references study (id),
    reader_id  uuid not null,
    series_id  uuid not null,
    part       integer not null,
    finding    varchar(40) not null,
    noted_at   timestamp(6) with time zone not null,
    primary key (study_id, reader_id, series_id, part, finding)
);

-- How long a reader worked at a reading, by input. Grows until the reading is signed.
create table reading_time (
    reading_id   uuid primary key references reading (id),
    millis       bigint not null,
    reported_at  timestamp(6) with time zone not null
);

-- What each reader has done since the last long break.
create table reader_sitting (
    reader_id     uuid primary key,
    began_at      timestamp(6) with time zone not null,
    reported_at   timestamp(6) with time zone not null,
    millis        bigint not null,
    dismissed     boolean not null
);

-- Whether readers are told that a break would do them good; one row.
create table fatigue_hint (
    id  integer primary key check (id = 1),
    shown boolean not null
);
insert into fatigue_hint (id, shown) values (1, true);
