// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answer_reads.h"

#include <algorithm>

namespace sightline {
namespace {

constexpr std::size_t kKept = 6;

/// Document tokens that a query sees.
std::size_t visibleTokens(const TokenRecord& token, const DocumentTokens& document)
{
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(token.queryPosition() + 1 - document.firstPosition, 0, document.count()));
}

/// Calls `visit` for the document tokens among the ascending positions.
template <typename Visit>
void forEachSelected(const LayerRecord& layer, const DocumentTokens& document, Visit visit)
{
    const std::int64_t first = document.firstPosition;
    const std::int64_t last = first + document.count();
    for (auto at = std::lower_bound(layer.selected.begin(), layer.selected.end(), first);
         at != layer.selected.end() && *at < last; ++at)
        visit(static_cast<std::size_t>(*at - first));
}

} // namespace

AnswerReadsPtr countReads(const RunSnapshot& run, const DocumentTokensPtr& document, const AnswerReadsPtr& before)
{
    const bool goesOn = before && before->run == run.id && before->document == document
        && before->tokens <= static_cast<int>(run.tokens.size());
    auto reads = goesOn ? std::make_shared<AnswerReads>(*before) : std::make_shared<AnswerReads>();
    const auto count = document ? static_cast<std::size_t>(document->count()) : 0;
    reads->run = run.id;
    reads->document = document;
    reads->anyLayer.resize(count, 0);
    reads->pairs.resize(count, 0);
    // The answer token that a document token was last counted for, so that it counts once however many layers read it.
    std::vector<std::int32_t> last(count, -1);
    for (auto t = static_cast<std::size_t>(reads->tokens); document && t < run.tokens.size(); ++t) {
        const TokenRecord& token = *run.tokens[t];
        const auto stamp = static_cast<std::int32_t>(t);
        const std::size_t visible = visibleTokens(token, *document);
        reads->layers = std::max(reads->layers, static_cast<int>(token.layers.size()));
        const auto all = static_cast<std::int32_t>(
            std::count_if(token.layers.begin(), token.layers.end(), [](const auto& layer) { return layer.selectsAll; }));
        if (all > 0)
            for (std::size_t i = 0; i < visible; ++i) {
                reads->pairs[i] += all;
                ++reads->anyLayer[i];
                last[i] = stamp;
            }
        if (all > 0 && all == static_cast<std::int32_t>(token.layers.size()))
            ++reads->readEverything;
        for (const auto& layer : token.layers)
            if (!layer.selectsAll)
                forEachSelected(layer, *document, [&](std::size_t i) {
                    ++reads->pairs[i];
                    if (last[i] != stamp) {
                        last[i] = stamp;
                        ++reads->anyLayer[i];
                    }
                });
    }
    reads->tokens = static_cast<int>(run.tokens.size());
    reads->unread = std::count(reads->anyLayer.begin(), reads->anyLayer.end(), 0);
    return reads;
}

std::vector<std::int32_t> readsAtLayer(const RunSnapshot& run, const DocumentTokens& document, std::int64_t layer)
{
    std::vector<std::int32_t> reads(static_cast<std::size_t>(document.count()), 0);
    for (const auto& token : run.tokens) {
        if (layer < 0 || layer >= std::ssize(token->layers))
            continue;
        const LayerRecord& record = token->layers[static_cast<std::size_t>(layer)];
        if (record.selectsAll)
            for (std::size_t i = 0, end = visibleTokens(*token, document); i < end; ++i)
                ++reads[i];
        else
            forEachSelected(record, document, [&](std::size_t i) { ++reads[i]; });
    }
    return reads;
}

ReadCounter::ReadCounter(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReadCounter::~ReadCounter()
{
    m_pool.clear();
    m_pool.waitForDone();
}

AnswerReadsPtr ReadCounter::find(RunId run, const DocumentTokensPtr& document) const
{
    for (auto at = m_kept.rbegin(); at != m_kept.rend(); ++at)
        if ((*at)->run == run && (*at)->document == document)
            return *at;
    return nullptr;
}

AnswerReadsPtr ReadCounter::reads(const RunPtr& run, const DocumentTokensPtr& document)
{
    if (!run || !document)
        return nullptr;
    const AnswerReadsPtr known = find(run->id, document);
    if (known && known->tokens == static_cast<int>(run->tokens.size()))
        return known;
    m_next = { run, document };
    if (!m_running)
        start(std::exchange(m_next, {}));
    return known;
}

void ReadCounter::start(const Wanted& wanted)
{
    m_running = true;
    m_pool.start([this, wanted, before = find(wanted.run->id, wanted.document)] {
        // `this` outlives the task: the destructor waits for the pool. Only its event queue is used.
        AnswerReadsPtr reads;
        try {
            reads = countReads(*wanted.run, wanted.document, before);
        } catch (const std::exception&) { // memory ran out: nothing to show, and the window lives on
        }
        QMetaObject::invokeMethod(this, [this, reads] { finished(reads); }, Qt::QueuedConnection);
    });
}

void ReadCounter::finished(const AnswerReadsPtr& reads)
{
    m_running = false;
    if (reads) {
        std::erase_if(m_kept, [&](const AnswerReadsPtr& old) {
            return old->run == reads->run && old->document == reads->document;
        });
        m_kept.push_back(reads);
        if (m_kept.size() > kKept)
            m_kept.erase(m_kept.begin());
    }
    if (m_next.run)
        start(std::exchange(m_next, {}));
    if (reads)
        emit counted(reads->run);
}

} // namespace sightline
