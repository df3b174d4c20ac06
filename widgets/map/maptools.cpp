#include "maptools.h"

#include "looks.h"
#include "northbutton.h"

#include <QMenu>
#include <QToolButton>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int layerCount = 4;

} // namespace

MapTools::MapTools(const Looks* looks, QWidget* over)
    : QObject(over), m_looks(looks), m_over(over), m_north(new NorthButton(looks, over)), m_nearer(button(u"mapNearer"_s)), m_farther(button(u"mapFarther"_s)),
      m_fit(button(u"mapFit"_s)), m_layersButton(button(u"mapLayers"_s)), m_menu(new QMenu(over))
{
    m_nearer->setIcon(looks->icon(u"plus"_s));
    m_farther->setText(QString(QChar(0x2212)));
    m_fit->setIcon(looks->icon(u"fit"_s));
    m_layersButton->setIcon(looks->icon(u"layers"_s));
    m_menu->setObjectName(u"mapLayersMenu"_s);
    for (int i = 0; i < layerCount; ++i) {
        m_layers.append(choice(true));
        connect(m_layers.last(), &QAction::toggled, this, [this] { Q_EMIT layersChanged(layers()); });
    }
    m_areas = choice(true);
    m_names = choice(true);
    m_trail = choice(false);
    m_menu->addSeparator();
    m_list = choice(false);
    m_layersButton->setMenu(m_menu);
    m_layersButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_nearer, &QToolButton::clicked, this, &MapTools::nearer);
    connect(m_farther, &QToolButton::clicked, this, &MapTools::farther);
    connect(m_fit, &QToolButton::clicked, this, &MapTools::fit);
    connect(m_north, &NorthButton::clicked, this, &MapTools::northUp);
    connect(looks, &Looks::changed, this, &MapTools::renew);
    retranslate();
    renew();
}

QToolButton* MapTools::button(const QString& name)
{
    auto* made = new QToolButton(m_over);
    made->setObjectName(name);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QAction* MapTools::choice(bool checked)
{
    auto* action = m_menu->addAction(QString());
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

void MapTools::retranslate()
{
    const auto name = [](QAbstractButton* button, const QString& words, const QString& key) {
        button->setAccessibleName(words);
        button->setToolTip(key.isEmpty() ? words : words + u" ("_s + key + u')');
    };
    name(m_nearer, tr("Nearer"), u"+"_s);
    name(m_farther, tr("Farther"), QString(QChar(0x2212)));
    name(m_fit, tr("Fit everything"), tr("Home"));
    name(m_layersButton, tr("Layers"), {});
    name(m_north, tr("North up"), {});
    const QStringList words{tr("&Incidents"), tr("&Teams"), tr("&Posts"), tr("&Facilities")};
    for (int i = 0; i < layerCount; ++i)
        m_layers.at(i)->setText(words.at(i));
    m_areas->setText(tr("&Areas"));
    m_names->setText(tr("&Names of posts and facilities"));
    m_trail->setText(tr("T&rail of the chosen team"));
    m_list->setText(tr("&List of what is on the map"));
}

void MapTools::renew()
{
    const int side = m_looks->scaled(26);
    for (auto* each : {m_nearer, m_farther, m_fit, m_layersButton}) {
        each->setIconSize({m_looks->scaled(16), m_looks->scaled(16)});
        each->setFont(m_looks->font(Looks::Lead, true));
        each->setFixedSize(side, side);
    }
    m_north->resize(m_north->sizeHint());
    place();
}

void MapTools::place()
{
    const int edge = m_looks->scaled(8);
    m_north->move(edge, edge);
    int top = edge;
    for (auto* each : {m_nearer, m_farther, m_fit, m_layersButton}) {
        each->move(m_over->width() - edge - each->width(), top);
        top += each->height() + m_looks->scaled(4);
    }
}

void MapTools::setBearing(double degrees) { m_north->setBearing(degrees); }

int MapTools::layers() const
{
    int bits = 0;
    for (int i = 0; i < layerCount; ++i)
        bits |= m_layers.at(i)->isChecked() ? 1 << i : 0;
    return bits;
}

void MapTools::setLayers(int layers)
{
    for (int i = 0; i < layerCount; ++i)
        m_layers.at(i)->setChecked(layers & (1 << i));
}

} // namespace dispatch
