#pragma once

#include "plancontent.h"
#include "planorder.h"

#include <rapidcheck.h>

/// Plans to try things on.
namespace dispatch::test {

inline PlanItemId itemId(quint32 number)
{
    return PlanItemId{QUuid(number, 1, 0x7000, 0x80, 0, 0, 0, uchar(number >> 24), uchar(number >> 16), uchar(number >> 8), uchar(number))};
}

inline const PlanDraftId darnellsPlan{QUuid(0x01, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
inline const PersonId darnell{QUuid(0x02, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};

inline PlanItem line(quint32 number, PlanPart part, const QString& words)
{
    PlanItem item;
    item.id = itemId(number);
    item.plan = darnellsPlan;
    item.part = part;
    item.words = words;
    item.position = QStringLiteral("b") + QString::number(number).rightJustified(4, u'0') + u'1';
    return item;
}

inline PlanItem person(quint32 number, const QString& name, const QString& relation, const QString& phone, MayCall mayCall)
{
    auto item = line(number, PlanPart::People, {});
    item.contact = {name, relation, phone, phone, mayCall};
    return item;
}

inline PlanDraft draft()
{
    PlanDraft draft;
    draft.id = darnellsPlan;
    draft.person = darnell;
    draft.version = 3;
    draft.kind = QStringLiteral("adult");
    draft.templateVersion = QStringLiteral("2026-09");
    draft.language = QStringLiteral("en");
    draft.writtenWith = QStringLiteral("Darnell and his mother");
    draft.keptWhere = QStringLiteral("On the fridge");
    draft.likelihood = 4;
    draft.reviewBy = QStringLiteral("2027-02-22");
    return draft;
}

inline QList<PlanItem> darnellsLines()
{
    auto cold = line(11, PlanPart::Myself, QStringLiteral("Cold water on my face"));
    cold.mark = ItemMark::WorksWell;
    return {line(1, PlanPart::Signs, QStringLiteral("I stop answering the phone")), line(2, PlanPart::Signs, QStringLiteral("I hear the radio when it is off")),
        line(3, PlanPart::Signs, QStringLiteral("I walk at night")), cold, line(12, PlanPart::Myself, QStringLiteral("Draw the same house")),
        line(13, PlanPart::Myself, QStringLiteral("Lie on the floor with Biscuit")),
        person(21, QStringLiteral("Emeka"), QStringLiteral("uncle"), QStringLiteral("+19165550188"), MayCall::Yes)};
}

} // namespace dispatch::test
