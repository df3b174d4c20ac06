#pragma once

#include "localauthority.h"

namespace dispatch {

/// A workstation's link to a centre in memory. It can be told to fail in each way a line can. It gives no hints: who shares the centre
/// is asked to look. It belongs with its centre to one thread.
class LocalLink : public Link {
    Q_OBJECT
public:
    /// What becomes of the next calls.
    enum class Line {
        Whole,
        LosesQuestions, ///< they never arrive
        LosesAnswers,   ///< the centre does what it was asked, and nobody hears it
        Refuses         ///< the centre does not serve this desk
    };

    /// @p authority outlives it. @p station: "W3", added to the centre or not.
    LocalLink(LocalAuthority* authority, QString station, QObject* parent = nullptr);

    void setLine(Line line) { m_line = line; }
    /// Questions asked so far, heard or not.
    [[nodiscard]] int asked() const { return m_asked; }

    [[nodiscard]] Linked<Welcome> open() override;
    void close() override { m_open = false; }
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] Linked<QList<Verdict>> submit(const QString& history, const QList<WaitingCommand>& commands) override;
    [[nodiscard]] Linked<Pulled> pull(const FeedPosition& after, int most) override;
    [[nodiscard]] Linked<BootstrapPage> bootstrap(const QString& part, const QString& after, int most) override;
    [[nodiscard]] Linked<Heartbeat> heartbeat(qint64 seq, Instant clientTime) override;
    [[nodiscard]] Linked<QList<FeedChange>> whole(const IncidentId& incident) override;
    [[nodiscard]] Linked<NewestFixes> fixes(qint64 after) override;
    [[nodiscard]] Linked<QList<Fix>> trail(const TeamId& team, Instant after, int most) override;
    [[nodiscard]] Linked<QByteArray> saltOf(const QString& signInName) override;
    [[nodiscard]] Linked<SignIn> signIn(const QString& signInName, const QByteArray& key) override;

private:
    template <typename Question>
    auto ask(Question question) -> Linked<typename std::invoke_result_t<Question>::value_type>;
    [[nodiscard]] std::unexpected<LinkFailure> fails(LinkFailure::Trouble trouble, const QString& why);

    LocalAuthority* m_authority;
    QString m_station;
    Line m_line = Line::Whole;
    int m_asked = 0;
    bool m_open = false;
};

} // namespace dispatch
