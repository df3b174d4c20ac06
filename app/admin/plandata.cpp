#include "plandata.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace dispatch::plandata {
namespace {

Result<QByteArray> bundled(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"This program is not whole: a data file is missing. Install it again."_s, path);
    return file.readAll();
}

QStringList codes()
{
    auto codes = QDir(u":/plan/languages"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (auto& code : codes)
        code.chop(5);
    return codes;
}

Result<QByteArray> inLanguage(const QString& folder, const QString& code)
{
    if (!codes().contains(code))
        return refuse(u"There are no headings in “%1”. There are: %2"_s.arg(code, languages()));
    return bundled(u":/plan/%1/%2.json"_s.arg(folder, code));
}

} // namespace

Result<PlanTemplate> form() { return bundled(u":/plan/template-adult-2026-09.json"_s).and_then(&PlanTemplate::fromJson); }

Result<PlanLanguage> language(const QString& code) { return inLanguage(u"languages"_s, code).and_then(&PlanLanguage::fromJson); }

Result<SamplePlan> sample(const QString& code) { return inLanguage(u"samples"_s, code).and_then(&SamplePlan::fromJson); }

QString languages() { return codes().join(u", "_s); }

} // namespace dispatch::plandata
