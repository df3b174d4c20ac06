#include "callervoice.h"

#include "scenarioplayer.h"

#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Qt's own for tests; it says nothing.
constexpr auto mockEngine = "mock"_L1;

struct Spoken {
    QString words;
    QString language;
};

/// Without an interpreter she is heard in her own language; with one, in that of the desk.
Spoken spokenOf(const ScenarioPlayer& player, const CallerScript& script, const RunEntry& entry)
{
    const auto answer = std::ranges::find(script.answers, entry.facts.value(u"answer"_s), &CallerAnswer::id);
    const auto heard = answer == script.answers.end() ? QString{} : answer->heard;
    if (heard.isEmpty())
        return {entry.words, player.setting().language};
    if (entry.words == heard)
        return {heard, script.language};
    const auto told = u" (" + heard + u')';
    return {entry.words.endsWith(told) ? entry.words.chopped(told.size()) : entry.words, player.setting().language};
}

} // namespace

CallerVoice::CallerVoice(QObject* parent) : QObject(parent) {}

CallerVoice::~CallerVoice() = default;

bool CallerVoice::isPossible()
{
    return std::ranges::any_of(QTextToSpeech::availableEngines(), [](const QString& engine) { return engine != mockEngine; });
}

void CallerVoice::setOn(bool isOn)
{
    if (isOn == this->isOn())
        return;
    m_followed = -1;
    if (!isOn) {
        m_speech->stop();
        m_speech.reset();
        return;
    }
    m_speech = std::make_unique<QTextToSpeech>();
    // An engine without a voice for the desk's own language says that it failed, and speaks others.
    if (m_speech->availableLocales().isEmpty())
        giveUp(m_speech->errorString());
}

void CallerVoice::giveUp(const QString& why)
{
    qWarning("the caller's answers are not said aloud: %ls", qUtf16Printable(why));
    m_speech.reset();
    Q_EMIT failed(tr("This computer's speech engine has no voice. The caller's words stand in the caller's pane, as before."));
}

void CallerVoice::follow(const ScenarioPlayer& player, bool stands)
{
    if (!m_speech)
        return;
    const auto& entries = player.record().entries();
    if ((stands || !player.onLine()) && m_speech->state() == QTextToSpeech::Speaking)
        m_speech->stop();
    const auto from = m_followed < 0 || m_followed > entries.size() ? entries.size() : m_followed;
    m_followed = entries.size();
    const RunEntry* newest = nullptr;
    for (auto at = from; at < entries.size(); ++at)
        if (entries.at(at).what == "said"_L1 && player.onLine() && entries.at(at).facts.value(u"caller"_s) == player.onLine()->script().id)
            newest = &entries.at(at);
    if (newest)
        say(player, *newest);
}

void CallerVoice::say(const ScenarioPlayer& player, const RunEntry& entry)
{
    const auto spoken = spokenOf(player, player.onLine()->script(), entry);
    const auto wanted = QLocale(spoken.language).language();
    const auto locales = m_speech->availableLocales();
    const auto voice = std::ranges::find(locales, wanted, &QLocale::language);
    // A voice of another language would make noise of the words.
    if (voice == locales.end()) {
        m_speech->stop();
        return;
    }
    if (m_speech->locale().language() != wanted)
        m_speech->setLocale(*voice);
    m_speech->say(spoken.words);
}

} // namespace dispatch
