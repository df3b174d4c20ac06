#include "planbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

Result<PlanBook> PlanBook::fromJson(const QByteArray& form, const QList<QByteArray>& languages)
{
    PlanBook book;
    auto read = PlanTemplate::fromJson(form);
    if (!read)
        return std::unexpected(read.error());
    book.m_form = *std::move(read);
    for (const auto& json : languages) {
        auto language = PlanLanguage::fromJson(json);
        if (!language)
            return std::unexpected(language.error());
        book.m_languages.append(*std::move(language));
    }
    const auto rank = [](const PlanLanguage& language) { return std::pair(language.code != "en"_L1, language.englishName); };
    std::ranges::sort(book.m_languages, {}, rank);
    if (!book.find(u"en"_s))
        return refuse({}, u"plan languages: no English"_s);
    return book;
}

const PlanLanguage* PlanBook::find(const QString& code) const
{
    const auto found = std::ranges::find(m_languages, code, &PlanLanguage::code);
    return found == m_languages.cend() ? nullptr : &*found;
}

const PlanLanguage& PlanBook::closest(const QString& code) const
{
    const auto found = std::ranges::find_if(m_languages, [&](const PlanLanguage& each) { return each.code == code || each.code.startsWith(code + u'-'); });
    return found == m_languages.cend() ? english() : *found;
}

} // namespace dispatch
