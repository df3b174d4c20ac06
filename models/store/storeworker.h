#pragma once

#include "connection.h"
#include "draftjournal.h"
#include "inbound.h"
#include "outbox.h"
#include "storereading.h"
#include "search.h"
#include "store.h"
#include "writing.h"

namespace dispatch {

/// The part of the store that lives on its thread: the connection and what works on it.
class Store::Worker : public QObject {
public:
    Connection connection;
    Outbox outbox{connection};
    RowWriter rows{connection};
    Writing writing{connection, outbox, rows};
    Inbound inbound{connection, outbox, rows};
    StoreReading reading{connection};
    Search search{connection};
    DraftJournal journal{connection};
};

} // namespace dispatch
