#include "draftjournal.h"

#include "connection.h"
#include "failures.h"
#include "jsontext.h"

using namespace Qt::StringLiterals;

namespace dispatch {
Result<Draft> DraftJournal::begin(Draft draft)
{
    return m_connection.transact([&] {
        return nextNumber().and_then([&](const QString& number) {
            draft.number = number;
            return m_connection.change("insert_draft"_L1, {{":row"_L1, jsonText(toRow(draft))}});
        }).transform([&](int) { return draft; });
    });
}

Result<> DraftJournal::keep(const Draft& draft)
{
    const auto kept = m_connection.change("patch_draft"_L1, {{":patch"_L1, jsonText(toRow(draft))}, {":id"_L1, draft.id.toString()}});
    if (!kept)
        return std::unexpected(kept.error());
    if (*kept == 0)
        return std::unexpected(failures::draftGone());
    return {};
}

Result<> DraftJournal::drop(const DraftId& draft)
{
    return m_connection.change("drop_draft"_L1, {{":id"_L1, draft.toString()}}).transform([](int) {});
}

Result<QList<Fix>> DraftJournal::keepFixes(const QList<Fix>& fixes, Instant now)
{
    return m_connection.transact([&]() -> Result<QList<Fix>> {
        QList<Fix> news;
        for (const auto& fix : fixes) {
            const auto kept = m_connection.change("keep_fix"_L1, {{":row"_L1, jsonText(toRow(fix))}});
            if (!kept)
                return std::unexpected(kept.error());
            if (*kept == 1)
                news.append(fix);
        }
        return m_connection.change("forget_fixes"_L1, {{":now"_L1, toMsecs(now)}}).transform([&](int) { return news; });
    });
}

Result<QString> DraftJournal::nextNumber()
{
    const auto last = m_connection.row("last_number"_L1);
    if (!last)
        return std::unexpected(last.error());
    for (int next = (*last ? (*last)->value("n"_L1).toInt() : 0) + 1;; ++next) {
        const auto number = m_numbering.format(next);
        const auto taken = m_connection.row("number_taken"_L1, {{":number"_L1, number}});
        if (!taken)
            return std::unexpected(taken.error());
        if ((*taken)->value("taken"_L1).toInt() != 0)
            continue;
        return m_connection.change("raise_number"_L1, {{":n"_L1, next}}).transform([&](int) { return number; });
    }
}

} // namespace dispatch
