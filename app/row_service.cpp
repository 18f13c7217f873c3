// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/row_service.h"

#include "engine/error.h"
#include "engine/rows.h"

#include <QThreadPool>

#include <algorithm>
#include <list>
#include <map>
#include <tuple>

namespace sightline {
namespace {

using Key = std::tuple<RunId, int, std::int64_t>; // run, token, layer

constexpr std::size_t kLargestCacheBytes = 128u << 20;
constexpr std::size_t kFewestRows = 16;     // kept whatever their size
constexpr std::size_t kMostRows = 1024;
constexpr std::size_t kLongestQueue = 512;  // older asks are dropped
constexpr int kThreads = 2;                 // the model needs the other cores

std::size_t bytesOf(const PositionRow& row)
{
    return (row.scores.size() + row.denseMass.size()) * sizeof(float) + 128;
}

struct Computed {
    PositionRowPtr row;
    QString lost; ///< what happened to the device, where it stopped answering
};

Computed computeRow(const TokenRecord& token, std::int64_t layer)
{
    auto row = std::make_shared<PositionRow>();
    QString lost;
    try {
        row->scores = indexScoreRow(token, layer);
        row->denseMass = denseMassRow(token, layer);
    } catch (const Error& error) {
        // A device that stopped answering took the cache with it: the row stays empty, as without indexer.
        row->scores.clear();
        row->denseMass.clear();
        if (error.code() == ErrorCode::DeviceLost)
            lost = QString::fromUtf8(error.what());
    }
    return { row, lost };
}

} // namespace

bool isNotKept(const PositionRow& row, const LayerRecord& layer)
{
    return row.scores.empty() && row.denseMass.empty() && layer.indexQuery.empty() && layer.attentionQuery.empty();
}

bool isGone(const PositionRow& row, const LayerRecord& layer)
{
    return row.scores.empty() && row.denseMass.empty() && !(layer.indexQuery.empty() && layer.attentionQuery.empty());
}

/// Lives on the GUI thread, as all of its members do; pool threads see only the arguments of their task.
struct RowService::Private {
    struct Entry {
        Key key;
        PositionRowPtr row;
    };
    struct Wanted {
        Key key;
        TokenRecordPtr token;
    };

    RowService* q = nullptr;
    QThreadPool pool;
    std::list<Entry> rows; // most recently used first
    std::map<Key, std::list<Entry>::iterator> index;
    std::size_t bytes = 0;
    std::list<Wanted> queue; // newest ask first
    std::map<Key, TokenRecordPtr> running;

    void keep(const Key& key, PositionRowPtr row)
    {
        if (index.count(key))
            return;
        bytes += bytesOf(*row);
        rows.push_front({ key, std::move(row) });
        index[key] = rows.begin();
        while (rows.size() > kMostRows || (bytes > kLargestCacheBytes && rows.size() > kFewestRows)) {
            bytes -= bytesOf(*rows.back().row);
            index.erase(rows.back().key);
            rows.pop_back();
        }
    }

    void startNext()
    {
        while (running.size() < static_cast<std::size_t>(kThreads) && !queue.empty()) {
            const Wanted wanted = queue.front();
            queue.pop_front();
            running[wanted.key] = wanted.token;
            pool.start([owner = q, wanted] {
                Computed computed;
                try {
                    computed = computeRow(*wanted.token, std::get<2>(wanted.key));
                } catch (const std::exception&) {
                    // Memory ran out: an empty row shows as "no data", and the window lives on.
                    computed.row = std::make_shared<PositionRow>();
                }
                QMetaObject::invokeMethod(
                    owner, [owner, key = wanted.key, computed] { owner->m_d->finished(key, computed); },
                    Qt::QueuedConnection);
            });
        }
    }

    void finished(const Key& key, const Computed& computed)
    {
        running.erase(key);
        keep(key, computed.row);
        startNext();
        if (!computed.lost.isEmpty())
            emit q->deviceLost(computed.lost);
        emit q->rowReady(std::get<0>(key), std::get<1>(key), std::get<2>(key));
    }
};

RowService::RowService(QObject* parent) : QObject(parent), m_d(std::make_unique<Private>())
{
    m_d->q = this;
    m_d->pool.setMaxThreadCount(kThreads);
}

RowService::~RowService()
{
    m_d->queue.clear();
    m_d->pool.clear();
    m_d->pool.waitForDone();
}

PositionRowPtr RowService::row(RunId run, int tokenIndex, const TokenRecordPtr& token, std::int64_t layer)
{
    if (!token || layer < 0 || layer >= static_cast<std::int64_t>(token->layers.size()))
        return nullptr;
    const Key key { run, tokenIndex, layer };
    if (const auto found = m_d->index.find(key); found != m_d->index.end()) {
        m_d->rows.splice(m_d->rows.begin(), m_d->rows, found->second);
        return found->second->row;
    }
    if (m_d->running.count(key))
        return nullptr;
    auto& queue = m_d->queue;
    const auto queued = std::find_if(queue.begin(), queue.end(),
                                     [&](const Private::Wanted& wanted) { return wanted.key == key; });
    if (queued != queue.end())
        queue.splice(queue.begin(), queue, queued);
    else
        queue.push_front({ key, token });
    if (queue.size() > kLongestQueue)
        queue.pop_back();
    m_d->startNext();
    return nullptr;
}

bool RowService::isIdle() const
{
    return m_d->running.empty() && m_d->queue.empty();
}

void RowService::clear()
{
    m_d->queue.clear();
    m_d->rows.clear();
    m_d->index.clear();
    m_d->bytes = 0;
}

} // namespace sightline
