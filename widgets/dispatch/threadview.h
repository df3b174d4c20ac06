#pragma once

#include "conversationmodel.h"
#include "looks.h"

#include <QListView>

namespace dispatch {

class ThreadDelegate;

/// What was said on an incident, the newest last. A digit takes a quick phrase, Enter goes to the line that is typed in.
class ThreadView : public QListView {
    Q_OBJECT
public:
    ThreadView(ConversationModel* model, const Looks* looks, QWidget* parent = nullptr);

    /// To what is new; where nothing is, to the end.
    void goToNew();
    /// The last line is in sight.
    [[nodiscard]] bool isAtEnd() const;
    /// What stands there instead of a thread that is empty.
    void setEmptyWords(const QString& words);

Q_SIGNALS:
    void phraseWanted(int number);
    void lineWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    ConversationModel* m_model;
    const Looks* m_looks;
    ThreadDelegate* m_delegate;
    QString m_emptyWords;
};

} // namespace dispatch
