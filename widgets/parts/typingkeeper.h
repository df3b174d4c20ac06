#pragma once

#include "typingdesk.h"

#include <QSet>
#include <QTimer>

class QWidget;

namespace dispatch {

/// What is half typed in a form, by what the form is about: on this desk's disk within a moment, until it is done or emptied, and of whoever typed
/// it alone. It comes back into the form when the form is about the same again, also after the program was killed.
class TypingKeeper : public QObject {
    Q_OBJECT
public:
    /// Tells what stands in the form now; nothing when it stands as it is found.
    using Read = std::function<HalfTyped()>;
    /// Fills the form; with nothing, as it is found.
    using Write = std::function<void(const HalfTyped&)>;
    /// @p place: the form's name, the same at every start.
    TypingKeeper(const Desk& desk, const QString& place, QWidget* form, Read read, Write write);
    ~TypingKeeper() override;

    /// The form is about @p about now, or about nothing.
    void show(const QString& about);
    [[nodiscard]] const QString& about() const { return m_about; }
    [[nodiscard]] HalfTyped begunOn(const QString& about) const { return m_left.value(m_whose).typed.value(about); }
    /// Somebody typed or chose something in the form.
    void typed();
    /// What was begun on @p about was done. The form is left as it stands.
    void done(const QString& about);
    /// @p words of the text @p field were taken; what was typed since belongs to the next.
    void done(const QString& about, const QString& field, const QString& words);

Q_SIGNALS:
    /// What is typed could not be kept, or what was typed earlier not be read.
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What one person has begun here.
    struct Left {
        QHash<QString, HalfTyped> typed;
        QSet<QString> notKept;     ///< what changed since it was kept
        bool isRecalled = false;   ///< it is known what she typed here before
        bool isAsked = false;
        [[nodiscard]] QHash<QString, HalfTyped> changed() const;
    };

    void recall(const StaffId& whose);
    void bring(const StaffId& whose, const QHash<QString, HalfTyped>& before);
    void put(const QString& about, const HalfTyped& typed);
    void noteDown();
    void fill();

    TypingDesk m_desk;
    QString m_place;
    Read m_read;
    Write m_write;
    StaffId m_whose;
    QString m_about;
    QHash<StaffId, Left> m_left;
    bool m_isFilling = false;
    QTimer m_soon;
};

/// The identity of what a form is about; empty when it is about nothing.
template <typename Noun>
[[nodiscard]] QString aboutOf(const Id<Noun>& id) { return id.isNull() ? QString() : id.toString(); }

} // namespace dispatch
