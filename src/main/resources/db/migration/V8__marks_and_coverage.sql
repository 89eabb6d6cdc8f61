-- What readers mark on images, and which slices they had on the screen. Runs on H2 and on PostgreSQL.

-- Append-only: each row is a version of a mark, the newest one stands; an empty kind takes the mark away. Points are
-- patient coordinates in mm (x to the left, y to the back, z to the head), "x y z" each, parted by semicolons.
create table mark_entry (
    id              bigint generated always as identity primary key,
    reading_id      uuid not null references reading (id),
    mark_id         uuid not null,
    kind            varchar(16) not null,
    label_code      varchar(32) not null,
    series_id       uuid,
    series_uid      varchar(64) not null,
    frame_of_ref    varchar(64) not null,
    sop_uid         varchar(64) not null,
    frame           integer not null,
    location        double precision,
    points          varchar(400) not null,
    body            varchar(400) not null,
    region_count    integer,
    region_mean     double precision,
    region_sd       double precision,
    region_min      double precision,
    region_max      double precision,
    region_area     double precision,
    given_at        timestamp(6) with time zone not null,
    submit_id       uuid not null unique
);
create index mark_entry_by_reading on mark_entry (reading_id, id);

-- One row for each slice and kind of window in which it was on the screen, with the time it was. Grows until the
-- reading is signed.
create table slice_showing (
    reading_id   uuid not null references reading (id),
    series_id    uuid not null references series (id),
    sop_uid      varchar(64) not null,
    frame        integer not null,
    window_kind  varchar(8) not null,
    millis       bigint not null,
    primary key (reading_id, series_id, sop_uid, frame, window_kind)
);
