#include "csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace dispatch {

namespace {

/// No roster comes near this.
constexpr qsizetype sizeLimit = 8 * 1024 * 1024;

class CsvReader {
public:
    explicit CsvReader(QString text) : m_text(std::move(text)) {}

    std::expected<QList<CsvRow>, QList<LineError>> run()
    {
        while (m_at < m_text.size())
            row();
        if (!m_errors.isEmpty())
            return std::unexpected(m_errors);
        return m_rows;
    }

private:
    [[nodiscard]] bool ends() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return ends() || m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }

    void row()
    {
        CsvRow row{m_line, {}};
        const auto errors = m_errors.size();
        while (true) {
            row.cells.append(!ends() && m_text.at(m_at) == u'"' ? quoted() : plain());
            if (m_errors.size() > errors) {
                skipLine();
                return;
            }
            if (ends() || m_text.at(m_at) != u',')
                break;
            ++m_at;
        }
        skipLine();
        if (row.cells != QStringList{QString()})
            m_rows.append(row);
    }

    QString plain()
    {
        const auto begin = m_at;
        while (!atLineEnd() && m_text.at(m_at) != u',') {
            if (m_text.at(m_at) == u'"') {
                wrong(m_line, QCoreApplication::translate("RosterImport", "There is a quotation mark inside a cell that does not begin with one."));
                break;
            }
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin);
    }

    QString quoted()
    {
        const int began = m_line;
        QString cell;
        for (++m_at; !ends(); ++m_at) {
            const auto letter = m_text.at(m_at);
            if (letter == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"')
                    break;
                ++m_at;
            }
            m_line += letter == u'\n' || (letter == u'\r' && (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'\n'));
            cell.append(letter);
        }
        if (ends()) {
            wrong(began, QCoreApplication::translate("RosterImport", "A quotation mark is opened here and never closed."));
            return cell;
        }
        ++m_at;
        if (!atLineEnd() && m_text.at(m_at) != u',')
            wrong(m_line, QCoreApplication::translate("RosterImport", "After a closing quotation mark there must be a comma or the end of the line."));
        return cell;
    }

    void skipLine()
    {
        while (!atLineEnd())
            ++m_at;
        if (ends())
            return;
        m_at += m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n' ? 2 : 1;
        ++m_line;
    }

    void wrong(int line, const QString& words) { m_errors.append({line, words}); }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<CsvRow> m_rows;
    QList<LineError> m_errors;
};

} // namespace

std::expected<QList<CsvRow>, QList<LineError>> csvRows(const QByteArray& bytes)
{
    if (bytes.size() > sizeLimit)
        return std::unexpected(QList<LineError>{{1, QCoreApplication::translate("RosterImport", "The file is too large to be a roster.")}});
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        const auto bad = std::min(text.indexOf(QChar::ReplacementCharacter), text.size());
        const auto line = text.first(std::max<qsizetype>(0, bad)).count(u'\n') + 1;
        return std::unexpected(QList<LineError>{{static_cast<int>(line), QCoreApplication::translate("RosterImport", "The file is not text in UTF-8. Save it as \"CSV UTF-8\".")}});
    }
    return CsvReader(text).run();
}

} // namespace dispatch
