#include "closingtransfer.h"

namespace dispatch {

using namespace Qt::StringLiterals;

QList<Taker> missingTakers(const Picture& picture, const CodeBook& codes, const IncidentId& incident, const QStringList& dispositions)
{
    QList<Taker> missing;
    const auto transfers = picture.transfersOf(incident);
    for (const auto& each : dispositions) {
        const auto* code = codes.find(u"dispositions"_s, each);
        const auto taker = code ? fromWord<Taker>(code->more.value("taker"_L1).toString()) : std::nullopt;
        if (taker && !std::ranges::any_of(transfers, [&](const Transfer& transfer) { return transfer.taker == *taker && transfer.state == TransferState::Accepted; }))
            missing.append(*taker);
    }
    return missing;
}

std::optional<Taker> owedTransfer(const Picture& picture, const CodeBook& codes, const IncidentId& incident, const QStringList& dispositions)
{
    for (const auto& transfer : picture.transfersOf(incident))
        if (transfer.state == TransferState::Asked)
            return transfer.taker;
    const auto missing = missingTakers(picture, codes, incident, dispositions);
    return missing.isEmpty() ? std::nullopt : std::optional(missing.first());
}

} // namespace dispatch
