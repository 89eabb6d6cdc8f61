-- Which keys a person has changed; what is not in it has the keys as delivered. Runs on H2 and on PostgreSQL.
create table key_choice (
    account_id  uuid not null,
    page        varchar(16) not null,
    action      varchar(40) not null,
    chord       varchar(40) not null,
    primary key (account_id, action),
    unique (account_id, page, chord)
);
