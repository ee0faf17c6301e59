-- The secret before the present one works until then, as version secret_version - 1.
alter table api_client add column previous_secret_digest text;
alter table api_client add column previous_secret_until timestamptz;

-- When it last got a token, to about five minutes.
alter table api_client add column last_used_at timestamptz;
