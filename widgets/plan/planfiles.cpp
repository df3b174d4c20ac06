#include "planfiles.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanFiles::PlanFiles(QWidget* window) : QObject(window), m_window(window) {}

void PlanFiles::print(const PlanJob& job)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::Letter));
    printer->setDocName(job.title);
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the plan"));
    // It belongs to the dialog as long as that stands.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer, job] { printOn(*printer, job); });
    dialog->open();
}

void PlanFiles::printOn(QPagedPaintDevice& device, const PlanJob& job)
{
    const auto printed = PlanPrint::print(device, job.papers, job.sheet, job.words);
    Q_EMIT said(printed ? tr("%n page(s) went to the printer.", nullptr, printed->pages()) : printed.error().summary);
}

void PlanFiles::savePdf(const PlanJob& job)
{
    auto* dialog = new QFileDialog(m_window, tr("Keep the plan as a PDF"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"%1.pdf"_s.arg(job.title));
    connect(dialog, &QFileDialog::fileSelected, this, [this, job](const QString& path) { writePdf(path, job); });
    dialog->open();
}

void PlanFiles::writePdf(const QString& path, const PlanJob& job)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Result<PlanDocument> printed = [&] {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setTitle(job.title);
        return PlanPrint::print(writer, job.papers, job.sheet, job.words);
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
        Q_EMIT said(tr("%1 is written, %n page(s).", nullptr, printed->pages()).arg(name));
}

} // namespace dispatch
