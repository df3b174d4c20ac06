#include "phone.h"

#include "typed.h"

#include <QCoreApplication>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

namespace dispatch {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// What was typed, short enough to stand in a sentence.
QString quoted(const QString& typed)
{
    const auto line = typedLine(typed, 24);
    return line.overflow.isEmpty() ? line.kept : QString(line.kept + QChar(0x2026));
}

} // namespace

PhoneReading readPhone(const QString& typed, const QString& region)
{
    const auto text = typed.trimmed();
    if (text.isEmpty())
        return {};
    // The library's own limit is 250 bytes; nothing that long is dialled.
    const auto& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto parsed = text.size() > 80 ? PhoneNumberUtil::TOO_LONG_NSN : util.Parse(text.toStdString(), region.toStdString(), &number);
    switch (parsed) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        break;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return {{}, {}, QCoreApplication::translate("Phone", "“%1” begins with a country code that nobody has. It is kept as typed.").arg(quoted(text))};
    case PhoneNumberUtil::TOO_LONG_NSN:
        return {{}, {}, QCoreApplication::translate("Phone", "“%1” is too long for a call-back number. It is kept as typed.").arg(quoted(text))};
    case PhoneNumberUtil::TOO_SHORT_NSN:
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
        return {{}, {}, QCoreApplication::translate("Phone", "“%1” is too short for a call-back number. It is kept as typed.").arg(quoted(text))};
    default:
        return {{}, {}, QCoreApplication::translate("Phone", "“%1” does not read as a telephone number. It is kept as typed.").arg(quoted(text))};
    }
    switch (util.IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        break;
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return {{}, {}, QCoreApplication::translate("Phone", "“%1” has no area code. It is kept as typed.").arg(quoted(text))};
    case PhoneNumberUtil::TOO_LONG:
        return {{}, {}, QCoreApplication::translate("Phone", "“%1” is too long for a call-back number. It is kept as typed.").arg(quoted(text))};
    default:
        return {{}, {}, QCoreApplication::translate("Phone", "“%1” is too short for a call-back number. It is kept as typed.").arg(quoted(text))};
    }
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    const bool home = number.country_code() == util.GetCountryCodeForRegion(region.toStdString());
    std::string shown;
    util.Format(number, home ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &shown);
    return {QString::fromStdString(e164), QString::fromStdString(shown), {}};
}

} // namespace dispatch
