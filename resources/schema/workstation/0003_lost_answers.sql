-- Refusals are looked for by their place in the feed, too: the conflicts that tell of them may be lost with the end of a history.
create index outbox_refused on outbox (server_seq) where state = 'rejected';

pragma user_version = 3;
