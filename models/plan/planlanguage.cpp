#include "planlanguage.h"

#include "datareader.h"

#include <QRegularExpression>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar isolate(0x2066);    // left to right, whatever the line is
constexpr QChar isolateOwn(0x2068); // in its own direction
constexpr QChar endOfIsolate(0x2069);

QStringList placeholdersIn(const QString& text)
{
    static const QRegularExpression open(u"\\{([a-z]*)\\}"_s);
    QStringList found;
    for (const auto& match : open.globalMatch(text))
        found.append(match.captured(1));
    found.sort();
    return found;
}

QString with(QString text, const QString& name, const QString& value)
{
    return text.replace(u'{' + name + u'}', value);
}

} // namespace

QStringList placeholdersOf(PlanPhrase phrase)
{
    switch (phrase) {
    case PlanPhrase::WrittenOn:
    case PlanPhrase::ReviewBy:
        return {u"date"_s};
    case PlanPhrase::Version:
    case PlanPhrase::Likelihood:
        return {u"number"_s};
    case PlanPhrase::KeptIn:
        return {u"where"_s};
    case PlanPhrase::ContactFull:
        return {u"name"_s, u"phone"_s, u"relation"_s};
    case PlanPhrase::ContactPhone:
        return {u"name"_s, u"phone"_s};
    case PlanPhrase::ContactRelation:
        return {u"name"_s, u"relation"_s};
    case PlanPhrase::Page:
        return {u"page"_s, u"pages"_s};
    case PlanPhrase::Date:
        return {u"day"_s, u"month"_s, u"year"_s};
    case PlanPhrase::Title:
    case PlanPhrase::Call988:
    case PlanPhrase::Call911:
    case PlanPhrase::Unsigned:
    case PlanPhrase::NothingWritten:
    case PlanPhrase::CardTitle:
    case PlanPhrase::CardSigns:
    case PlanPhrase::CardMyself:
    case PlanPhrase::CardCall:
    case PlanPhrase::CardReasons:
    case PlanPhrase::CardFold:
        return {};
    }
    std::unreachable();
}

Result<PlanLanguage> PlanLanguage::fromJson(const QByteArray& json)
{
    DataReader reader(u"plan language"_s);
    const auto file = reader.file(json);
    const QString top = u"file"_s;
    PlanLanguage made;
    reader.only(file, top, {u"language"_s, u"name"_s, u"english_name"_s, u"version"_s, u"translator"_s, u"reviewer"_s, u"reviewed_on"_s, u"direction"_s,
        u"digits"_s, u"fonts"_s, u"draft_mark"_s, u"months"_s, u"headings"_s, u"phrases"_s});
    made.code = reader.text(file, top, u"language"_s);
    made.name = reader.text(file, top, u"name"_s);
    made.englishName = reader.text(file, top, u"english_name"_s);
    made.version = reader.text(file, top, u"version"_s);
    made.translator = reader.text(file, top, u"translator"_s);
    made.reviewer = reader.maybeText(file, top, u"reviewer"_s).trimmed();
    made.reviewedOn = reader.maybeDate(file, top, u"reviewed_on"_s);
    const auto direction = fromWord<ReadDirection>(reader.text(file, top, u"direction"_s));
    if (!direction)
        reader.wrong(top, u"direction is neither \"ltr\" nor \"rtl\""_s);
    made.reading = direction.value_or(ReadDirection::LeftToRight);
    made.digits = reader.text(file, top, u"digits"_s);
    for (int i = 0; i < 10; ++i)
        if (made.digits.size() != 10 || made.digits.at(i).digitValue() != i)
            reader.wrong(top, u"digits are not the ten digits from 0 to 9"_s);
    made.fonts = reader.texts(file, top, u"fonts"_s);
    if (made.fonts.isEmpty())
        reader.wrong(top, u"fonts names none"_s);
    made.m_draftMark = reader.text(file, top, u"draft_mark"_s);
    made.m_months = reader.texts(file, top, u"months"_s);
    if (made.m_months.size() != 12)
        reader.wrong(top, u"months are not twelve"_s);

    QStringList known;
    const auto headings = file.value(u"headings").toObject();
    for (const auto& [part, name] : wordsOf<PlanPart>) {
        known.append(name);
        made.m_headings[size_t(part)] = reader.text(headings, u"headings"_s, name);
    }
    reader.only(headings, u"headings"_s, known);
    known.clear();
    const auto phrases = file.value(u"phrases").toObject();
    for (const auto& [phrase, name] : wordsOf<PlanPhrase>) {
        known.append(name);
        const auto text = reader.text(phrases, u"phrases"_s, name);
        if (placeholdersIn(text) != placeholdersOf(phrase))
            reader.wrong(u"phrases"_s, u"%1 leaves open {%2}, and should {%3}"_s.arg(name, placeholdersIn(text).join(u"} {"), placeholdersOf(phrase).join(u"} {")));
        made.m_phrases[size_t(phrase)] = text;
    }
    reader.only(phrases, u"phrases"_s, known);
    if (const auto good = reader.result(); !good)
        return std::unexpected(good.error());
    return made;
}

QString PlanLanguage::filled(PlanPhrase phrase, const QString& value) const
{
    const auto open = placeholdersOf(phrase);
    return open.size() == 1 ? with(this->phrase(phrase), open.first(), value) : this->phrase(phrase);
}

QString PlanLanguage::dateWords(const QDate& date) const
{
    auto words = with(phrase(PlanPhrase::Date), u"day"_s, numberWords(date.day()));
    words = with(words, u"year"_s, numberWords(date.year()));
    return with(words, u"month"_s, m_months.value(date.month() - 1));
}

QString PlanLanguage::numberWords(int number) const
{
    auto words = QString::number(number);
    for (auto& each : words)
        if (each.isDigit())
            each = digits.at(each.digitValue());
    return words;
}

QString PlanLanguage::pageWords(int page, int pages) const
{
    return with(with(phrase(PlanPhrase::Page), u"page"_s, numberWords(page)), u"pages"_s, numberWords(pages));
}

QString PlanLanguage::contactWords(const PlanContact& contact, const QString& phone) const
{
    // What somebody typed may have braces of its own: the places are filled in one walk, never one after the other.
    // A name from right to left in a line from left to right must not draw the number to its side.
    const bool isMixed = reading == ReadDirection::LeftToRight && (contact.name.isRightToLeft() || contact.relation.isRightToLeft());
    const auto name = [isMixed](const QString& said) { return isMixed ? isolateOwn + said + endOfIsolate : said; };
    const auto number = (isMixed || reading == ReadDirection::RightToLeft) && !phone.isEmpty() ? isolate + phone + endOfIsolate : phone;
    const bool related = !contact.relation.isEmpty();
    if (number.isEmpty() && !related)
        return contact.name;
    const auto text = phrase(number.isEmpty() ? PlanPhrase::ContactRelation : related ? PlanPhrase::ContactFull : PlanPhrase::ContactPhone);
    static const QRegularExpression open(u"\\{(name|relation|phone)\\}"_s);
    QString words;
    qsizetype from = 0;
    for (const auto& match : open.globalMatch(text)) {
        words += text.sliced(from, match.capturedStart() - from);
        words += match.captured(1) == u"name" ? name(contact.name) : match.captured(1) == u"relation" ? name(contact.relation) : number;
        from = match.capturedEnd();
    }
    return words + text.sliced(from);
}

QString planHeading(PlanPart part, const PlanTemplate& form, const PlanLanguage& language, const PlanLanguage& english)
{
    const auto* asked = form.find(part);
    return asked && asked->heading != english.heading(part) ? asked->heading : language.heading(part);
}

} // namespace dispatch
