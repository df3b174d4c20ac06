#include "toldpicture.h"

namespace dispatch {

Result<Picture> pictureOf(const QList<Command>& commands)
{
    QHash<QString, QJsonObject> rows;
    Picture picture;
    for (const auto& command : commands) {
        Changes changes;
        for (const auto& effect : command.effects) {
            auto& row = rows[effect.id];
            for (auto it = effect.fields.begin(); it != effect.fields.end(); ++it)
                row.insert(it.key(), it.value());
            if (const auto added = changes.add(effect.entity, row); !added)
                return std::unexpected(added.error());
        }
        picture.apply(changes);
    }
    return picture;
}

} // namespace dispatch
