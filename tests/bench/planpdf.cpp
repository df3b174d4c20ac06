#include "bench.h"
#include "bundledfiles.h"

#include "planprint.h"
#include "sampleplan.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

/// A safety plan becomes a PDF with its fonts inside: the person's page in each kind of letters.
namespace dispatch::bench {
namespace {

template <typename Data>
Data read(const QString& path)
{
    auto data = Data::fromJson(bundled(path));
    if (!data)
        qFatal("plan_pdf: %s", qPrintable(data.error().summary));
    return *data;
}

void run(const Report& report)
{
    const auto form = read<PlanTemplate>(u":/plan/template-adult-2026-09.json"_s);
    const auto english = read<PlanLanguage>(u":/plan/languages/en.json"_s);
    for (const auto& code : {u"en"_s, u"zh-Hant"_s, u"ru"_s, u"ar"_s}) {
        const auto language = read<PlanLanguage>(u":/plan/languages/%1.json"_s.arg(code));
        const auto sample = read<SamplePlan>(u":/plan/samples/%1.json"_s.arg(code));
        PlanSheet sheet;
        sheet.content = sample.content;
        sheet.name = sample.name;
        sheet.writtenOn = sample.writtenOn;
        sheet.isSigned = true;
        QList<double> printed;
        for (int i = 0; i < (report.smoke() ? 2 : 50); ++i)
            printed.append(millisecondsOf([&] {
                QBuffer pdf;
                pdf.open(QIODevice::WriteOnly);
                QPdfWriter writer(&pdf);
                writer.setPageSize(QPageSize(QPageSize::Letter));
                if (!PlanPrint::print(writer, PlanPaper::Page, sheet, {&form, &language, &english}))
                    qFatal("plan_pdf: nothing was printed");
            }));
        // The first one reads the fonts.
        report.line(u"plan_pdf"_s, u"first_"_s + code, printed.first(), u"ms"_s, 300);
        report.line(u"plan_pdf"_s, u"p50_"_s + code, quantile(printed, 0.5), u"ms"_s, 300);
        report.line(u"plan_pdf"_s, u"p99_"_s + code, quantile(printed, 0.99), u"ms"_s, 300);
    }
}

const Bench bench(QStringLiteral("plan_pdf"), run);

} // namespace
} // namespace dispatch::bench
