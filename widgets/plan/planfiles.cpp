#include "planfiles.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanJob::operator PaperJob() const
{
    return {title, [job = *this](QPagedPaintDevice& device) { return PlanPrint::print(device, job.papers, job.sheet, job.words).transform(&PlanDocument::pages); }, {}};
}

PlanFiles::PlanFiles(QWidget* window) : QObject(window), m_window(window) {}

void PlanFiles::print(const PaperJob& job)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::Letter));
    printer->setDocName(job.title);
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print"));
    // It belongs to the dialog as long as that stands.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer, job] {
        recorded(job, [this, printer, job] { printOn(*printer, job); });
    });
    dialog->open();
}

void PlanFiles::recorded(const PaperJob& job, const std::function<void()>& then)
{
    if (!job.record) {
        then();
        return;
    }
    job.record([window = QPointer(this), then](const Result<Receipt>& kept) {
        if (!window)
            return;
        if (kept)
            then();
        else
            Q_EMIT window->said(tr("%1 Nothing was printed.").arg(kept.error().summary));
    });
}

void PlanFiles::printOn(QPagedPaintDevice& device, const PaperJob& job)
{
    const auto printed = job.print(device);
    Q_EMIT said(printed ? tr("%n page(s) went to the printer.", nullptr, *printed) : printed.error().summary);
}

void PlanFiles::savePdf(const PaperJob& job)
{
    auto* dialog = new QFileDialog(m_window, tr("Keep it as a PDF"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"%1.pdf"_s.arg(job.title));
    connect(dialog, &QFileDialog::fileSelected, this, [this, job](const QString& path) {
        recorded(job, [this, path, job] { writePdf(path, job); });
    });
    dialog->open();
}

void PlanFiles::writePdf(const QString& path, const PaperJob& job)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto printed = [&] {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setTitle(job.title);
        return job.print(writer);
    }();
    if (!printed) {
        Q_EMIT said(printed.error().summary);
        return;
    }
    const auto name = QFileInfo(path).fileName();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        Q_EMIT said(tr("%1 can't be written. Choose another folder.").arg(name));
    else if (file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT said(tr("%1 is not written: this disk takes no more. Nothing half done was left there. Free space or choose another disk.").arg(name));
    else
        Q_EMIT said(tr("%1 is written, %n page(s).", nullptr, *printed).arg(name));
}

} // namespace dispatch
