#pragma once

#include "plandesk.h"
#include "planmodel.h"

#include <QTimer>

#include <deque>

namespace dispatch {

/// One person's plan that is open in a window: its file, the verbs on it one after the other, and the line that is being typed, which is kept
/// while it is typed and put when its writer leaves it.
class PlanWriting : public QObject {
    Q_OBJECT
public:
    PlanWriting(const PlanDesk* desk, PlanModel* model, QObject* parent = nullptr);

    /// A look at it is on record. What somebody was typing when the program ended comes back as `found`.
    void show(const PlanFile& file);
    /// Goes on with what was being typed when the program ended, before anything else is typed.
    void recall(const PlanTyping& typing);
    [[nodiscard]] const PlanFile& file() const { return m_file; }
    [[nodiscard]] const PlanDraft* draft() const { return m_file.draft(); }
    /// What the plan says now; without a plan nothing.
    [[nodiscard]] PlanContent content() const;
    /// The version that the draft is compared with: the newest that was signed. Null: none was.
    [[nodiscard]] const PlanVersion* signedVersion() const;
    [[nodiscard]] std::optional<PlanContent> signedContent() const;
    [[nodiscard]] bool isWritable() const;
    /// Takes in what was stored, here or elsewhere.
    void apply(const Changes& changes);

    using Verb = std::function<Result<Proposal>()>;
    /// After what was said before it; @p then is told what was done. What is refused is said.
    void does(const Verb& verb, const std::function<void(const Proposal&)>& then = {});

    // A line
    QModelIndex begin(PlanPart part, const PlanItemId& after);
    /// @p item as it reads so far.
    void typing(const PlanItem& item);
    /// It stands now. What is empty is no line: a new one goes, one that stood stays as it was.
    void finish(const PlanItem& item);
    /// What was typed of the line is given up.
    void giveUp();
    /// Up or down by one, past headings into the next part.
    void moveBy(const PlanItemId& item, int step);
    void move(const PlanItemId& item, PlanPart part, const PlanItemId& after);
    void leaveOut(const PlanItemId& item);
    /// The one that was left out last comes back.
    void takeBackLast();
    /// Said again, it is taken away. In a plan that is signed it is kept beside the line.
    void mark(const PlanItemId& item, ItemMark mark);
    /// Of a line that two desks wrote at once.
    void decide(const LineClash& clash, PlanDesk::Keep keep);
    /// Lines that wait for it.
    [[nodiscard]] QList<LineClash> clashes() const { return m_desk->clashes(m_file); }
    /// Whatever is typed is kept now.
    void keepWords();

    [[nodiscard]] std::optional<Instant> keptAt() const { return m_keptAt; }
    [[nodiscard]] bool isTyping() const { return m_typing.has_value(); }

Q_SIGNALS:
    void changed();
    void said(const QString& sentence);
    void refused(const QString& sentence);
    /// A line was typed, and is kept on this desk.
    void kept();
    void found(const dispatch::PlanTyping& typing);
    /// A line that was new has its identity.
    void placed(const dispatch::PlanItemId& item);

private:
    void next();
    void refresh();
    void keepTyping();
    void answered(const Result<Receipt>& kept, const Proposal& proposal, const std::function<void(const Proposal&)>& then);

    const PlanDesk* m_desk;
    PlanModel* m_model;
    PlanFile m_file;
    std::deque<std::pair<Verb, std::function<void(const Proposal&)>>> m_verbs;
    bool m_isBusy = false;
    StaffId m_whose;                 ///< who opened it: what is typed is hers also when the last of it is kept after she left
    std::optional<PlanTyping> m_typing;
    PlanItemId m_begunAfter;
    int m_begun = 0;                  ///< how many lines were begun
    QTimer m_soon;
    std::optional<Instant> m_keptAt;
    QList<PlanItemId> m_leftOut;      ///< here, the last one last
};

} // namespace dispatch
