#include "planexchange.h"

#include "plandata.h"
#include "plandifference.h"
#include "planimport.h"
#include "planseal.h"
#include "saying.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch::planexchange {
namespace {

Result<QByteArray> read(const QString& path)
{
    QFile file(path);
    // One byte more than may be, so that whoever looks at it sees that it is too much.
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"%1 can not be read: %2."_s.arg(path, file.errorString()));
    return file.read(ImportLimits{}.bytes + 1);
}

QString dateOf(std::optional<Instant> at)
{
    return at ? toDateTime(*at, QTimeZone::utc()).date().toString(Qt::ISODate) : QString{};
}

QString markWords(const PlanItem& item)
{
    QStringList marks;
    if (item.contact.mayCall != MayCall::NotAsked)
        marks.append(item.contact.mayCall == MayCall::Yes ? u"may be called"_s : u"may not be called"_s);
    if (item.mark != ItemMark::None)
        marks.append(item.mark == ItemMark::WorksWell ? u"works well"_s : u"not lately"_s);
    if (item.part2)
        marks.append(u"42 CFR part 2"_s);
    return marks.isEmpty() ? QString{} : u" ["_s + marks.join(u", "_s) + u']';
}

void tellAsObjects(const ImportPreview& preview, const PlanTemplate& form)
{
    const auto& content = preview.content;
    say(QJsonObject{{u"kind"_s, u"plan"_s}, {u"name"_s, preview.personName}, {u"pseudonym"_s, preview.pseudonym}, {u"language"_s, content.language},
        {u"written_with"_s, content.writtenWith}, {u"kept_where"_s, content.keptWhere}, {u"review_by"_s, content.reviewBy},
        {u"likelihood"_s, content.likelihood ? QJsonValue(*content.likelihood) : QJsonValue()}, {u"part2"_s, preview.part2}});
    for (const auto& part : form.parts)
        for (const auto& item : content.of(part.part))
            say(QJsonObject{{u"kind"_s, u"line"_s}, {u"part"_s, QString(word(part.part))}, {u"words"_s, item.words}, {u"english"_s, item.english},
                {u"name"_s, item.contact.name}, {u"relation"_s, item.contact.relation}, {u"phone"_s, item.contact.phone},
                {u"may_call"_s, QString(word(item.contact.mayCall))}, {u"mark"_s, QString(word(item.mark))}, {u"part2"_s, item.part2}});
    for (const auto& line : preview.unplaced)
        say(QJsonObject{{u"kind"_s, u"unplaced"_s}, {u"heading"_s, line.heading}, {u"words"_s, line.words}});
    for (const auto& consent : preview.consents)
        say(QJsonObject{{u"kind"_s, u"consent"_s}, {u"recipients"_s, QJsonArray::fromStringList(consent.recipients)}, {u"purpose"_s, consent.purpose},
            {u"given"_s, dateOf(consent.givenAt)}, {u"expires"_s, dateOf(consent.expiresAt)}, {u"part2"_s, consent.part2}});
    for (const auto& notice : preview.notices)
        say(QJsonObject{{u"kind"_s, u"notice"_s}, {u"words"_s, notice}});
    for (const auto& sentence : preview.report)
        say(QJsonObject{{u"kind"_s, u"unread"_s}, {u"words"_s, sentence}});
}

void tellInWords(const ImportPreview& preview, const PlanTemplate& form)
{
    const auto& content = preview.content;
    const auto about = [](const QString& what, const QString& value) {
        if (!value.isEmpty())
            say(u"%1: %2"_s.arg(what, value));
    };
    about(u"Name"_s, preview.personName);
    about(u"Pseudonym"_s, preview.pseudonym);
    about(u"Language"_s, content.language);
    about(u"Written with"_s, content.writtenWith);
    about(u"Kept"_s, content.keptWhere);
    about(u"Likely to be used, of 10"_s, content.likelihood ? QString::number(*content.likelihood) : QString{});
    about(u"Review by"_s, content.reviewBy);
    about(u"Marked"_s, preview.part2 ? u"42 CFR part 2"_s : QString{});
    for (const auto& part : form.parts) {
        const auto items = content.of(part.part);
        if (items.isEmpty())
            continue;
        say(u"%1 (%2)"_s.arg(part.heading).arg(items.size()));
        for (const auto& item : items)
            say(u"  %1%2%3"_s.arg(lineWords(item), item.english.isEmpty() ? QString{} : u" — "_s + item.english, markWords(item)));
    }
    if (!preview.unplaced.isEmpty())
        say(u"To be placed by a person (%1)"_s.arg(preview.unplaced.size()));
    for (const auto& line : preview.unplaced)
        say(u"  %1: %2"_s.arg(line.heading.isEmpty() ? u"without a heading"_s : line.heading, line.words));
    for (const auto& consent : preview.consents)
        say(u"Consent of %1%2 for %3%4"_s.arg(dateOf(consent.givenAt), consent.expiresAt ? u" until "_s + dateOf(consent.expiresAt) : QString{},
            consent.recipients.isEmpty() ? u"nobody named"_s : consent.recipients.join(u", "_s), consent.purpose.isEmpty() ? QString{} : u": "_s + consent.purpose));
    for (const auto& notice : preview.notices)
        about(u"With it came"_s, notice);
    for (const auto& sentence : preview.report)
        about(u"Not read"_s, sentence);
}

QString sentenceOf(const fhir::Misshapen& misshapen)
{
    using enum fhir::Misshape;
    switch (misshapen.how) {
    case Missing:
        return u"%1 is missing."_s.arg(misshapen.where);
    case Repeated:
        return u"%1 is a list; there is one at most."_s.arg(misshapen.where);
    case Alone:
        return u"%1 is no list."_s.arg(misshapen.where);
    case Empty:
        return u"%1 is empty."_s.arg(misshapen.where);
    case Unknown:
        return u"%1 is no element of R4."_s.arg(misshapen.where);
    }
    std::unreachable();
}

} // namespace

Result<> exportSample(const AdminLine& line)
{
    if (!line.has(u"sample"_s))
        return refuse(u"Plans of people go out from the plan's window, where consent is asked and the disclosure recorded. Say --sample for a made-up one."_s);
    if (!line.has(u"out"_s))
        return refuse(u"Say where the bundle goes: --out FILE.json"_s);
    const auto form = plandata::form();
    if (!form)
        return std::unexpected(form.error());
    return plandata::sample(line.value(u"lang"_s))
        .and_then([&](const SamplePlan& sample) { return planBundle(sample.toExport(*form, line.has(u"pseudonym"_s))); })
        .and_then([&](const QByteArray& bundle) -> Result<> {
            QSaveFile file(line.value(u"out"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bundle) != bundle.size() || !file.commit())
                return refuse(u"%1 can not be written: %2."_s.arg(file.fileName(), file.errorString()));
            say(u"%1: %2 bytes"_s.arg(file.fileName()).arg(bundle.size()));
            return {};
        });
}

Result<> preview(const AdminLine& line)
{
    const auto form = plandata::form();
    if (!form)
        return std::unexpected(form.error());
    return read(line.subject(0)).and_then([&](const QByteArray& bytes) { return planPreview(bytes, *form); }).and_then([&](const ImportPreview& preview) -> Result<> {
        line.has(u"json"_s) ? tellAsObjects(preview, *form) : tellInWords(preview, *form);
        const auto unread = preview.report.size();
        if (unread == 0)
            return {};
        return refuse(unread == 1 ? u"One thing in it was not read."_s : u"%1 things in it were not read."_s.arg(unread));
    });
}

Result<> verify(const AdminLine& line)
{
    return read(line.subject(0)).and_then(&lookAtBundle).and_then([&](const BundleLook& look) -> Result<> {
        const auto state = look.state ? QString(word(*look.state)) : QString{};
        if (line.has(u"json"_s)) {
            QJsonArray misshapen;
            for (const auto& each : look.misshapen)
                misshapen.append(sentenceOf(each));
            say(QJsonObject{{u"ours"_s, look.sealed}, {u"untouched"_s, look.untouched}, {u"title"_s, look.title}, {u"state"_s, state},
                {u"signed_by"_s, look.approverName}, {u"signed_at"_s, look.signedAt ? toDateTime(*look.signedAt, QTimeZone::utc()).toString(Qt::ISODate) : QString{}},
                {u"structure"_s, misshapen}});
        } else {
            say(look.untouched ? u"It says what it said when it was written: its hash is right."_s
                    : look.sealed ? u"It was changed after it was written: its hash is wrong."_s
                                  : u"It has no hash of ours, so nobody can tell whether it was changed."_s);
            say(look.state ? u"%1, signed by %2 on %3; its state: %4."_s.arg(look.title, look.approverName, dateOf(look.signedAt), state) : u"It holds no signed plan."_s);
            say(look.misshapen.isEmpty() ? u"Its structure keeps the cardinalities of FHIR R4."_s : u"Its structure does not keep the cardinalities of FHIR R4:"_s);
            for (const auto& each : look.misshapen)
                say(u"  "_s + sentenceOf(each));
        }
        return look.isWell() ? Result<>{} : refuse(u"It is no untouched, whole, signed plan of ours."_s);
    });
}

} // namespace dispatch::planexchange
