-- People, what they may do, and the one-time links that let them in. Runs on H2 and on PostgreSQL.
create table account (
    id               uuid primary key,
    email            varchar(254) not null,
    name             varchar(120) not null,
    password         varchar(255),
    roles            varchar(80) not null,
    state            varchar(16) not null,
    language         varchar(8),
    theme            varchar(8) not null,
    created_at       timestamp(6) with time zone not null,
    last_sign_in_at  timestamp(6) with time zone,
    version          bigint not null,
    constraint account_email_once unique (email),
    constraint account_active_has_password check (state <> 'ACTIVE' or password is not null)
);

-- Only the SHA-256 of a link's token is kept: who reads this table cannot use a link.
create table one_time_link (
    id          uuid primary key,
    token_hash  varchar(64) not null,
    purpose     varchar(24) not null,
    account_id  uuid references account (id),
    expires_at  timestamp(6) with time zone not null,
    spent_at    timestamp(6) with time zone,
    version     bigint not null,
    constraint one_time_link_once unique (token_hash),
    constraint one_time_link_whose check ((purpose = 'FIRST_ADMINISTRATOR') = (account_id is null))
);
create index one_time_link_of_account on one_time_link (account_id);
