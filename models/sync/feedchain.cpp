#include "feedchain.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

std::unexpected<Failure> broken(qint64 seq, const QString& why)
{
    return refuse(QCoreApplication::translate("CentralLink", "What came from the centre is not whole. It was not used; this desk asks for all of it again."),
        u"change %1: %2"_s.arg(seq).arg(why));
}

} // namespace

QByteArray chained(const QByteArray& before, const FeedLink& link)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(u"%1|%2|%3|%4|"_s.arg(QString::number(link.seq), link.entity, link.id, QString::number(link.ver)).toUtf8());
    hash.addData(link.bodyHash);
    return hash.result();
}

Result<QList<FeedChange>> follow(FeedPosition& position, const QList<FeedLink>& links)
{
    QList<FeedChange> changes;
    changes.reserve(links.size());
    for (const auto& link : links) {
        if (link.seq != position.seq + 1)
            return broken(link.seq, u"follows %1"_s.arg(position.seq));
        if (chained(position.hash, link) != link.hash)
            return broken(link.seq, u"its hash does not continue the chain"_s);
        FeedChange change{link.seq, link.entity, link.id, {}, link.command};
        if (link.body) {
            const auto body = link.body->toUtf8();
            if (QCryptographicHash::hash(body, QCryptographicHash::Sha256) != link.bodyHash)
                return broken(link.seq, u"its row is not the one that was hashed"_s);
            const auto row = QJsonDocument::fromJson(body);
            if (!row.isObject())
                return broken(link.seq, u"its row is no JSON object"_s);
            change.image = row.object();
        }
        changes.append(std::move(change));
        position.seq = link.seq;
        position.hash = link.hash;
    }
    return changes;
}

} // namespace dispatch
