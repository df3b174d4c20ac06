#include "linedjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

/// No file of ours comes near these; what does is not ours.
constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr int mostDepth = 32;
constexpr qsizetype mostMembers = 500;

bool isControl(QChar letter) { return letter < u' '; }
bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

} // namespace

QString Mistake::words() const { return u"%1: %2"_s.arg(line).arg(reason); }

/// Walks once over the text; the first mistake ends it.
class LinedJson::Parser {
public:
    explicit Parser(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] std::expected<LinedJson, Mistake> parse()
    {
        LinedJson whole;
        skipBlank();
        if (value(whole, 0)) {
            skipBlank();
            if (m_at < m_text.size())
                wrong(u"the file goes on after its end"_s);
        }
        if (m_mistake)
            return std::unexpected(*m_mistake);
        return whole;
    }

private:
    bool wrong(const QString& reason)
    {
        if (!m_mistake)
            m_mistake = Mistake{m_line, reason};
        return false;
    }

    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar{}; }

    void skipBlank()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const auto letter = m_text.at(m_at);
            if (letter == u'\n')
                ++m_line;
            else if (letter != u' ' && letter != u'\t' && letter != u'\r')
                return;
        }
    }

    bool take(QChar letter)
    {
        skipBlank();
        if (m_at >= m_text.size() || m_text.at(m_at) != letter)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(QLatin1StringView word)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool value(LinedJson& into, int depth)
    {
        if (depth > mostDepth)
            return wrong(u"there are too many brackets within each other"_s);
        into.m_line = m_line;
        switch (here().unicode()) {
        case u'{':
            return object(into, depth);
        case u'[':
            return list(into, depth);
        case u'"':
            into.m_kind = Kind::Text;
            return string(into.m_text);
        case u't':
        case u'f':
            into.m_kind = Kind::Bool;
            into.m_yes = here() == u't';
            return takeWord(into.m_yes ? "true"_L1 : "false"_L1) || wrong(u"a value is expected"_s);
        case u'n':
            return takeWord("null"_L1) || wrong(u"a value is expected"_s);
        default:
            into.m_kind = Kind::Number;
            return number(into.m_number);
        }
    }

    bool object(LinedJson& into, int depth)
    {
        into.m_kind = Kind::Object;
        ++m_at;
        if (take(u'}'))
            return true;
        do {
            skipBlank();
            if (here() != u'"')
                return wrong(u"a key in quotation marks is expected"_s);
            if (into.m_members.size() == mostMembers)
                return wrong(u"there are too many keys in one object"_s);
            Member member;
            const int line = m_line;
            if (!string(member.key))
                return false;
            if (into.find(member.key)) {
                m_line = line;
                return wrong(u"\"%1\" stands here twice"_s.arg(member.key.left(64)));
            }
            if (!take(u':'))
                return wrong(u"a colon is expected after \"%1\""_s.arg(member.key.left(64)));
            skipBlank();
            if (!value(member.value, depth + 1))
                return false;
            into.m_members.append(std::move(member));
        } while (take(u','));
        return take(u'}') || wrong(u"a comma or } is expected"_s);
    }

    bool list(LinedJson& into, int depth)
    {
        into.m_kind = Kind::List;
        ++m_at;
        if (take(u']'))
            return true;
        do {
            skipBlank();
            LinedJson each;
            if (!value(each, depth + 1))
                return false;
            into.m_list.append(std::move(each));
        } while (take(u','));
        return take(u']') || wrong(u"a comma or ] is expected"_s);
    }

    bool string(QString& into)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const auto letter = m_text.at(m_at);
            if (letter == u'"') {
                ++m_at;
                return true;
            }
            if (isControl(letter))
                return wrong(u"a text ends with its line; write \\n for a new line in it"_s);
            if (letter != u'\\')
                into.append(letter);
            else if (!escaped(into))
                return false;
        }
        return wrong(u"a text has no end"_s);
    }

    bool escaped(QString& into)
    {
        ++m_at;
        switch (here().unicode()) {
        case u'"':
        case u'\\':
        case u'/':
            into.append(here());
            return true;
        case u'n':
            into.append(u'\n');
            return true;
        case u't':
            into.append(u'\t');
            return true;
        case u'u': {
            bool isNumber = false;
            const auto code = QStringView(m_text).mid(m_at + 1, 4).toUShort(&isNumber, 16);
            if (!isNumber || m_at + 4 >= m_text.size() || code == 0)
                return wrong(u"\\u needs four hexadecimal digits"_s);
            into.append(QChar(code));
            m_at += 4;
            return true;
        }
        default:
            return wrong(u"\\ is followed by something else than \" \\ / n t u"_s);
        }
    }

    bool number(double& into)
    {
        const auto begin = m_at;
        if (here() == u'-')
            ++m_at;
        while (isDigit(here()) || here() == u'.')
            ++m_at;
        bool isNumber = false;
        into = QStringView(m_text).sliced(begin, m_at - begin).toDouble(&isNumber);
        return (isNumber && m_at > begin && std::isfinite(into)) || wrong(u"a value is expected"_s);
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    std::optional<Mistake> m_mistake;
};

std::expected<LinedJson, Mistake> LinedJson::parse(const QByteArray& utf8)
{
    if (utf8.size() > mostBytes)
        return std::unexpected(Mistake{1, u"%1 bytes are too many for a scenario"_s.arg(utf8.size())});
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(utf8);
    if (decoder.hasError())
        return std::unexpected(Mistake{static_cast<int>(text.left(text.indexOf(QChar::ReplacementCharacter)).count(u'\n')) + 1, u"this is not UTF-8 text"_s});
    return Parser(std::move(text)).parse();
}

const LinedJson* LinedJson::find(QStringView key) const
{
    const auto it = std::ranges::find(m_members, key, &Member::key);
    return it == m_members.cend() ? nullptr : &it->value;
}

QJsonValue LinedJson::toJson() const
{
    switch (m_kind) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::Bool:
        return m_yes;
    case Kind::Number:
        return m_number;
    case Kind::Text:
        return m_text;
    case Kind::List: {
        QJsonArray list;
        for (const auto& each : m_list)
            list.append(each.toJson());
        return list;
    }
    case Kind::Object: {
        QJsonObject object;
        for (const auto& [key, value] : m_members)
            object.insert(key, value.toJson());
        return object;
    }
    }
    return {};
}

} // namespace dispatch
