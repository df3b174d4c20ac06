#include "planrules.h"

#include "datareader.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

template <Worded E>
QList<E> wordsFrom(DataReader& reader, const QJsonObject& in, const QString& where, const QString& key)
{
    QList<E> values;
    for (const auto& each : reader.texts(in, where, key))
        if (const auto value = fromWord<E>(each))
            values.append(*value);
        else
            reader.wrong(where, u"\"%1\" in %2 is not known here"_s.arg(each.left(64), key));
    return values;
}

SigningRule signingOf(DataReader& reader, const QJsonObject& in)
{
    const QString where = u"signing"_s;
    reader.only(in, where, {u"source"_s, u"writers"_s, u"signers"_s, u"credentials"_s, u"author_may_sign"_s});
    SigningRule rule{wordsFrom<Role>(reader, in, where, u"writers"_s), wordsFrom<Role>(reader, in, where, u"signers"_s),
        reader.texts(in, where, u"credentials"_s), reader.yes(in, where, u"author_may_sign"_s)};
    if (rule.writers.isEmpty() || rule.signers.isEmpty())
        reader.wrong(where, u"nobody may write or nobody may sign"_s);
    return rule;
}

Recipient recipientOf(DataReader& reader, const QJsonObject& in)
{
    const QString where = u"recipients"_s;
    reader.only(in, where, {u"code"_s, u"name"_s, u"shared"_s, u"parts"_s});
    return {reader.text(in, where, u"code"_s), reader.text(in, where, u"name"_s), wordsFrom<Shared>(reader, in, where, u"shared"_s),
        wordsFrom<PlanPart>(reader, in, where, u"parts"_s)};
}

SharingRule sharingOf(DataReader& reader, const QJsonObject& in)
{
    const QString where = u"sharing"_s;
    reader.only(in, where, {u"source"_s, u"recipients"_s, u"part2_forms"_s, u"notice"_s, u"notice_source"_s, u"release_hours"_s, u"release_source"_s});
    SharingRule rule;
    const auto recipients = in.value(u"recipients").toArray();
    for (const auto& each : recipients) {
        rule.recipients.append(recipientOf(reader, each.toObject()));
        if (std::ranges::count(rule.recipients, rule.recipients.last().code, &Recipient::code) > 1)
            reader.wrong(u"recipients"_s, u"\"%1\" is there twice"_s.arg(rule.recipients.last().code.left(64)));
    }
    rule.part2Forms = wordsFrom<ConsentForm>(reader, in, where, u"part2_forms"_s);
    rule.notice = reader.text(in, where, u"notice"_s);
    rule.noticeSource = reader.text(in, where, u"notice_source"_s);
    rule.releasedFor = reader.whole(in, where, u"release_hours"_s, 1, 24 * 30) * hour;
    static_cast<void>(reader.text(in, where, u"release_source"_s));
    return rule;
}

} // namespace

const Recipient* SharingRule::find(const QString& code) const
{
    const auto it = std::ranges::find(recipients, code, &Recipient::code);
    return it == recipients.end() ? nullptr : &*it;
}

Result<PlanRules> PlanRules::fromJson(const QByteArray& json)
{
    DataReader reader(u"plan rules"_s);
    const auto file = reader.file(json);
    PlanRules rules;
    reader.only(file, u"file"_s, {u"version"_s, u"about"_s, u"signing"_s, u"review"_s, u"sharing"_s, u"looking"_s, u"directory"_s, u"referral"_s});
    rules.version = reader.text(file, u"file"_s, u"version"_s);
    const auto rule = [&](const QString& name) {
        const auto object = file.value(name).toObject();
        static_cast<void>(reader.text(object, name, u"source"_s));
        return object;
    };
    rules.signing = signingOf(reader, rule(u"signing"_s));
    const auto review = rule(u"review"_s);
    rules.review = {reader.whole(review, u"review"_s, u"days"_s, 1, 730), reader.whole(review, u"review"_s, u"soon_days"_s, 0, 90)};
    rules.sharing = sharingOf(reader, rule(u"sharing"_s));
    rules.reasonLetters = reader.whole(rule(u"looking"_s), u"looking"_s, u"reason_letters"_s, 1, 200);
    rules.directoryDays = reader.whole(rule(u"directory"_s), u"directory"_s, u"days"_s, 1, 730);
    const auto referral = rule(u"referral"_s);
    const auto hours = [&](const QString& key) { return reader.whole(referral, u"referral"_s, key, 1, 24 * 90) * hour; };
    rules.referral = {hours(u"received_hours"_s), hours(u"accepted_hours"_s), hours(u"kept_hours"_s)};
    if (const auto good = reader.result(); !good)
        return std::unexpected(good.error());
    return rules;
}

} // namespace dispatch
