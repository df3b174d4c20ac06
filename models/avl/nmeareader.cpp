#include "nmeareader.h"

#include <QGeoPositionInfo>
#include <QNmeaPositionInfoSource>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Qt's parser of sentences, which only a source may call.
class QtParser : public QNmeaPositionInfoSource {
public:
    QtParser() : QNmeaPositionInfoSource(SimulationMode) {}

    /// Nothing when the sentence is none that it reads.
    [[nodiscard]] std::optional<std::pair<QGeoPositionInfo, bool>> read(QByteArrayView sentence)
    {
        QGeoPositionInfo info;
        bool hasFix = false;
        if (!parsePosInfoFromNmeaData(sentence, &info, &hasFix))
            return std::nullopt;
        return std::pair{info, hasFix};
    }
};

/// What stands between '$' and '*', when the two digits after it fit.
Taken<QByteArrayView> proven(QByteArrayView sentence)
{
    const auto star = sentence.lastIndexOf('*');
    if (star < 1 || sentence.size() - star < 3)
        return std::unexpected(Refused::Checksum);
    bool isNumber = false;
    const auto said = sentence.sliced(star + 1, 2).toUInt(&isNumber, 16);
    unsigned sum = 0;
    for (const auto each : sentence.first(star).sliced(1))
        sum ^= static_cast<unsigned char>(each);
    if (!isNumber || sum != said || !sentence.sliced(star + 3).trimmed().isEmpty())
        return std::unexpected(Refused::Checksum);
    return sentence.first(star).sliced(1);
}

std::optional<DeviceLogin> loginOf(QByteArrayView word)
{
    const auto text = QString::fromLatin1(word.trimmed());
    const auto device = text.section(u':', 0, 0);
    const auto secret = text.contains(u':') ? text.section(u':', 1) : QString{};
    if (!isDeviceName(device) || secret.size() > 128)
        return std::nullopt;
    return DeviceLogin{device, secret};
}

QList<QByteArray> fieldsOf(QByteArrayView body)
{
    return body.toByteArray().split(',');
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

/// "3853.1264" and nothing else: Qt reads signs, exponents and blanks, too.
bool isMeasure(QByteArrayView text)
{
    const auto dot = text.indexOf('.');
    return isDigits(dot < 0 ? text : text.first(dot)) && (dot < 0 || dot == text.size() - 1 || isDigits(text.sliced(dot + 1)));
}

/// "3853.1264": degrees, then two digits of minutes and their decimals. Qt reads 75 minutes, too.
bool isAngle(QByteArrayView text)
{
    const auto dot = text.indexOf('.');
    const auto whole = dot < 0 ? text : text.first(dot);
    return isMeasure(text) && whole.size() > 2 && whole.at(whole.size() - 2) < '6';
}

std::optional<double> numberIn(const QByteArray& field)
{
    bool isNumber = false;
    const auto value = field.toDouble(&isNumber);
    return isNumber && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

Taken<DeviceFix> fixOf(QByteArrayView sentence, const QList<QByteArray>& fields)
{
    // Time, validity, latitude, N/S, longitude, E/W, knots, course, date, …, mode.
    if (fields.size() < 10)
        return std::unexpected(Refused::Garbled);
    if (fields.at(2) != "A")
        return std::unexpected(Refused::NoFix);
    // Only what was measured: autonomous, differential, precise, real-time kinematic. Receivers before NMEA 2.3 say no mode.
    if (fields.size() > 12 && !QByteArrayView("ADPRF").contains(fields.at(12)) && !fields.at(12).isEmpty())
        return std::unexpected(Refused::NoFix);
    if (fields.at(1).isEmpty() || fields.at(3).isEmpty() || fields.at(5).isEmpty() || fields.at(9).isEmpty())
        return std::unexpected(Refused::Incomplete);
    if (!isMeasure(fields.at(1)) || fields.at(1).size() < 6 || !isAngle(fields.at(3)) || !isAngle(fields.at(5)) || fields.at(9).size() != 6 || !isDigits(fields.at(9)))
        return std::unexpected(Refused::Garbled);
    QtParser parser;
    const auto read = parser.read(sentence);
    if (!read || !read->first.coordinate().isValid() || !read->first.timestamp().isValid())
        return std::unexpected(Refused::Garbled);
    const auto& [info, hasFix] = *read;
    if (!hasFix)
        return std::unexpected(Refused::NoFix);
    // Two digits say the year: of this century, as no receiver of the last one is on the road.
    auto at = info.timestamp();
    const int year = 2000 + fields.at(9).last(2).toInt();
    at.setDate(QDate(year, at.date().month(), at.date().day()));
    // Of a time that there is not Qt makes midnight.
    if (!at.isValid() || at.time().toString(u"hhmmss"_s).toLatin1() != fields.at(1).first(6) || at.date() != QDate(year, fields.at(9).sliced(2, 2).toInt(), fields.at(9).first(2).toInt()))
        return std::unexpected(Refused::Garbled);
    DeviceFix fix{{}, {info.coordinate().latitude(), info.coordinate().longitude()}, toInstant(at)};
    // Qt makes no difference between a course that is empty and one of 0.
    fix.heading = numberIn(fields.at(8));
    if (numberIn(fields.at(7)) && info.hasAttribute(QGeoPositionInfo::GroundSpeed))
        fix.speed = info.attribute(QGeoPositionInfo::GroundSpeed);
    return fix;
}

} // namespace

bool isDeviceName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](QChar each) {
        return (each >= u'a' && each <= u'z') || (each >= u'A' && each <= u'Z') || (each >= u'0' && each <= u'9') || each == u'.' || each == u'-' || each == u'_';
    });
}

NmeaLine readNmea(QByteArrayView line)
{
    NmeaLine said;
    const auto start = line.indexOf('$');
    const auto before = (start < 0 ? line : line.first(start)).trimmed();
    if (!before.isEmpty()) {
        said.login = loginOf(before.endsWith(',') ? before.chopped(1) : before);
        if (!said.login && start < 0)
            said.fix = std::unexpected(Refused::Garbled);
    }
    if (start < 0)
        return said;
    const auto sentence = line.sliced(start);
    const auto body = proven(sentence);
    const auto fields = fieldsOf(body.value_or(sentence.sliced(1)));
    const bool isRmc = fields.first().size() == 5 && fields.first().endsWith("RMC");
    if (!body) {
        said.login.reset();
        if (isRmc)
            said.fix = std::unexpected(body.error());
    } else if (isRmc)
        said.fix = fixOf(sentence, fields);
    else if (fields.first() == "PCPTI" && fields.size() > 1)
        said.login = loginOf(fields.at(1));
    return said;
}

QList<QByteArray> LineCutter::cut(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (!bytes.isEmpty()) {
        const auto end = bytes.indexOf('\n');
        m_begun += end < 0 ? bytes : bytes.first(end);
        if (m_begun.size() > longest) {
            m_begun.clear();
            m_tooLong = true;
        }
        if (end < 0)
            break;
        if (!m_tooLong && !m_begun.trimmed().isEmpty())
            lines.append(m_begun.trimmed());
        m_begun.clear();
        m_tooLong = false;
        bytes = bytes.sliced(end + 1);
    }
    return lines;
}

} // namespace dispatch
