#pragma once

#include "failures.h"

#include <QPromise>

namespace dispatch {

/// A promise that is always answered: one that goes away before its answer (the store was closed first) says so.
template <typename T>
class AnsweredPromise {
public:
    AnsweredPromise() { m_promise.start(); }
    ~AnsweredPromise()
    {
        if (!m_given)
            give(std::unexpected(failures::closing()));
    }
    Q_DISABLE_COPY_MOVE(AnsweredPromise)

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    void give(Result<T> result)
    {
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

} // namespace dispatch
