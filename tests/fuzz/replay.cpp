#include "fuzz.h"

#include <QDirIterator>
#include <QFile>

#include <cstdio>

/// replay FOLDER: the corpus without a fuzzer; fails when there is nothing in it.
int main(int argc, char* argv[])
{
    int count = 0;
    QDirIterator it(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."), QDir::Files);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const auto bytes = file.readAll();
        // Each input, and each of its beginnings: half a message is what a broken line gives.
        for (qsizetype length = 0; length <= bytes.size(); ++length)
            dispatch::fuzz::one(QByteArrayView(bytes).first(length));
        ++count;
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
