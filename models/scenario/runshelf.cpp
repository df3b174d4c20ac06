#include "runshelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int format = 1;

} // namespace

KeptRun KeptRun::of(const Debrief& debrief, const RunRecord& record, Instant ended)
{
    KeptRun run{debrief.scenario, debrief.version, debrief.trainee, ended, {}, {}, record};
    for (const auto& each : debrief.times)
        if (each.value)
            run.values.insert(each.measure, *each.value);
    // What the instructor noted while it was played.
    for (const auto& each : record.entries())
        if (each.what == "annotated"_L1)
            run.comments.append({ended, QCoreApplication::translate("RunShelf", "Instructor, %1 into the story").arg(Debrief::exactWords(each.at)), {}, each.words});
    return run;
}

QByteArray KeptRun::toJson() const
{
    QJsonObject measured;
    for (auto it = values.begin(); it != values.end(); ++it)
        measured.insert(word(it.key()), it.value());
    QJsonArray written;
    for (const auto& each : comments)
        written.append(QJsonObject{{u"written"_s, toMsecs(each.written)}, {u"by"_s, each.by}, {u"point"_s, each.point}, {u"words"_s, each.words}});
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"scenario"_s, scenario}, {u"version"_s, version}, {u"trainee"_s, trainee}, {u"ended"_s, toMsecs(ended)},
                             {u"values"_s, measured}, {u"comments"_s, written}, {u"record"_s, QString::fromUtf8(record.toJsonLines())}})
        .toJson(QJsonDocument::Compact);
}

Result<KeptRun> KeptRun::fromJson(const QByteArray& json)
{
    const auto in = QJsonDocument::fromJson(json).object();
    if (in.value("format"_L1).toInt() != format)
        return refuse({}, u"no kept run"_s);
    auto record = RunRecord::fromJsonLines(in.value("record"_L1).toString().toUtf8());
    if (!record)
        return std::unexpected(record.error());
    KeptRun run{in.value("scenario"_L1).toString(), in.value("version"_L1).toString(), in.value("trainee"_L1).toString(), fromMsecs(in.value("ended"_L1).toInteger()), {}, {}, *std::move(record)};
    const auto measured = in.value("values"_L1).toObject();
    for (auto it = measured.begin(); it != measured.end(); ++it)
        if (const auto measure = fromWord<Measure>(it.key()))
            run.values.insert(*measure, it.value().toInteger());
    for (const auto& each : in.value("comments"_L1).toArray()) {
        const auto comment = each.toObject();
        run.comments.append({fromMsecs(comment.value("written"_L1).toInteger()), comment.value("by"_L1).toString(), comment.value("point"_L1).toString(), comment.value("words"_L1).toString()});
    }
    return run;
}

Result<> RunShelf::keep(const KeptRun& run) const
{
    const auto fails = [](const QString& detail) {
        return refuse(QCoreApplication::translate("RunShelf", "The run could not be kept: this disk takes no more. It can be looked at until the window is closed."), detail);
    };
    if (!QDir().mkpath(m_folder))
        return fails(u"run shelf: folder"_s);
    QSaveFile file(u"%1/run-%2-%3.json"_s.arg(m_folder).arg(toMsecs(run.ended)).arg(run.scenario));
    const auto json = run.toJson();
    if (!file.open(QIODevice::WriteOnly))
        return fails(u"run shelf: open"_s);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(json) != json.size() || !file.commit())
        return fails(u"run shelf: write"_s);
    return {};
}

QList<KeptRun> RunShelf::runs(const QString& scenario, const QString& trainee) const
{
    QList<KeptRun> runs;
    const QDir folder(m_folder);
    for (const auto& name : folder.entryList({u"run-*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto run = KeptRun::fromJson(file.readAll());
        if (run && run->scenario == scenario && (trainee.isEmpty() || run->trainee == trainee))
            runs.append(*std::move(run));
    }
    std::ranges::stable_sort(runs, {}, &KeptRun::ended);
    return runs;
}

Result<> RunShelf::forget() const
{
    QDir folder(m_folder);
    bool all = true;
    for (const auto& name : folder.entryList({u"run-*.json"_s}, QDir::Files))
        all = folder.remove(name) && all;
    if (!all)
        return refuse(QCoreApplication::translate("RunShelf", "Some runs could not be thrown away: their files are held by another program."), u"run shelf: remove"_s);
    return {};
}

QList<qint64> lastOf(const QList<KeptRun>& runs, Measure measure, qsizetype most)
{
    QList<qint64> values;
    for (const auto& run : runs)
        if (run.values.contains(measure))
            values.append(run.values.value(measure));
    return values.last(std::min(values.size(), most));
}

} // namespace dispatch
