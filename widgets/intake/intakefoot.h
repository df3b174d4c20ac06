#pragma once

#include "instant.h"

#include <QWidget>

namespace dispatch {

class FlexLayout;
class IconLine;
class KeyButton;
class Looks;

/// The ends a call form can come to, and where the draft is kept meanwhile.
class IntakeFoot : public QWidget {
    Q_OBJECT
public:
    explicit IntakeFoot(const Looks* looks, QWidget* parent = nullptr);

    void setTight(bool tight);
    /// Who gets a call that is passed back; empty when nobody handed it over.
    void setSender(const QString& sender);
    /// @p keptAt empty: not kept yet. @p trouble: why the last keep did not come through.
    void setKept(std::optional<Instant> keptAt, Instant now, const QString& trouble);

Q_SIGNALS:
    void file();
    void hold();
    void passBack();
    void discard();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void renew();

    const Looks* m_looks;
    FlexLayout* m_row;
    KeyButton* m_file;
    KeyButton* m_hold;
    KeyButton* m_passBack;
    KeyButton* m_discard;
    IconLine* m_kept;
    QString m_sender;
    bool m_tight = false;
};

} // namespace dispatch
