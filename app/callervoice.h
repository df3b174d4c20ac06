#pragma once

#include <QObject>

#include <memory>

class QTextToSpeech;

namespace dispatch {

class ScenarioPlayer;
struct RunEntry;

/// Says aloud what a story's caller answers, through the speech engine of this computer, which asks nobody else. Only the newest answer is
/// said: at a faster pace words would come after their time.
class CallerVoice : public QObject {
    Q_OBJECT
public:
    explicit CallerVoice(QObject* parent = nullptr);
    ~CallerVoice() override;

    /// There is an engine that can be asked. Whether it has a voice is known when it is on.
    [[nodiscard]] static bool isPossible();
    /// From now on. Off again by itself, with a sentence, where nothing can be said.
    void setOn(bool isOn);
    [[nodiscard]] bool isOn() const { return m_speech != nullptr; }
    /// Says what is new of whoever is on the line, and is quiet when nobody is, or while the story @p stands.
    void follow(const ScenarioPlayer& player, bool stands);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void say(const ScenarioPlayer& player, const RunEntry& entry);
    void giveUp(const QString& why);

    std::unique_ptr<QTextToSpeech> m_speech;
    qsizetype m_followed = -1; ///< entries of the record; -1: what was said before is past
};

} // namespace dispatch
