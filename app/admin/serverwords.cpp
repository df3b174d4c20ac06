#include "serverwords.h"

using namespace Qt::StringLiterals;

namespace dispatch::ServerWords {

QString settings()
{
    return uR"(# CWRT Dispatch. The files are named relative to the data folder.
ssl = on
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
ssl_ca_file = 'root.crt'
ssl_min_protocol_version = 'TLSv1.2'
password_encryption = 'scram-sha-256'
timezone = 'UTC'
# A desk that vanished is let go within seconds, not hours.
tcp_keepalives_idle = 10
tcp_keepalives_interval = 3
tcp_keepalives_count = 3
idle_in_transaction_session_timeout = '10s'
# Who came, who went, who was refused; never what was said.
log_connections = on
log_disconnections = on
log_statement = 'none'
log_min_error_statement = 'panic'
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
)"_s;
}

QString doors(const QString& database)
{
    return uR"(# CWRT Dispatch. Before all other lines: the first one that fits decides.
# A workstation shows its certificate, made out to its login, and its password.
hostssl %1 +cad_workstation all scram-sha-256 clientcert=verify-full
# The gateway shows one, too.
hostssl %1 +cwrt_gateway all scram-sha-256 clientcert=verify-full
# Reports.
hostssl %1 +cad_reader all scram-sha-256
# Superusers come in at the server itself only.
host all postgres all reject
# Whoever keeps the centre: members of cad_owner.
hostssl %1 +cad_owner all scram-sha-256 clientcert=verify-full
hostssl replication all all scram-sha-256
host all all all reject
)"_s.arg(database.isEmpty() ? u"cwrt"_s : database);
}

} // namespace dispatch::ServerWords
