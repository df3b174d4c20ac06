#include "fixedseed.h"

#include <QCoreApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    dispatch::test::fixSeed();
    QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
