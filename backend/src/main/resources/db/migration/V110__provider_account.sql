-- Whom the provider means: its name for the person never changes, the person's name there may.
alter table account add column provider_issuer text;
alter table account add column provider_subject text;
alter table account add constraint account_provider_whole check ((provider_issuer is null) = (provider_subject is null));
create unique index account_provider_once on account (provider_issuer, provider_subject);
