#include "bench.h"
#include "linked.h"

#include "localcluster.h"

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

/// A desk and the notes that are written on it.
struct Author {
    Author(const Centre& centre, const QList<Incident>& incidents) : desk(centre), notes(incidents, centre.rosa)
    {
        desk.link();
        until("a desk in step", [&] { return desk.isLinked() && desk.hasHistory(); });
    }

    Desk desk;
    Notes notes;
};

struct Times {
    QList<double> linked;
    QList<double> alone;

    void tell(const Report& report, const QString& state) const
    {
        for (const auto& [name, share] : {std::pair{u"p50"_s, 0.5}, {u"p99"_s, 0.99}})
            report.line(u"verb_commit_linked"_s, state + u'_' + name, quantile(linked, share), u"ms"_s, quantile(alone, share));
    }
};

/// The same verb on a desk without a link and on one with: what a dispatcher waits for must not know of the link.
void run(const Report& report)
{
    const Centre centre;
    const auto incidents = centre.openIncidents(300);
    // Each writes on incidents of its own; both have the same file.
    Author linked(centre, incidents.first(150));
    Author alone(centre, incidents.last(150));
    alone.desk.unlink();
    const auto both = [&](Times& times) {
        times.alone.append(alone.desk.commits(alone.notes.next()));
        times.linked.append(linked.desk.commits(linked.notes.next()));
    };

    // A verb, its way to the centre and back, the next verb.
    Times calm;
    for (int i = 0; i < (report.smoke() ? 5 : 500); ++i) {
        both(calm);
        until("a desk at rest", [&] { return linked.desk.isAt(centre.seq()); });
    }
    calm.tell(report, u"linked"_s);

    // Without a breath: what went up before comes back meanwhile.
    Times busy;
    for (int i = 0; i < (report.smoke() ? 20 : 2000); ++i)
        both(busy);
    until("a desk at rest", [&] { return linked.desk.isAt(centre.seq()); });
    busy.tell(report, u"busy"_s);

    must(Centre::server().freeze());
    Times hung;
    for (int i = 0; i < (report.smoke() ? 20 : 1000); ++i) {
        both(hung);
        // Long enough in all that the hung line is cut and a new one is tried in vain.
        pause(Span{report.smoke() ? 5 : 20});
    }
    const bool noticed = linked.desk.linkKind() == LinkState::Kind::Alone;
    must(Centre::server().thaw());
    if (!report.smoke() && !noticed)
        qFatal("verb_commit_linked: the link took a hung server for a living one");
    hung.tell(report, u"hung"_s);
}

const Bench bench(QStringLiteral("verb_commit_linked"), run);

} // namespace
} // namespace dispatch::bench
