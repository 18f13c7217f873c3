// SPDX-License-Identifier: GPL-3.0-or-later
// Passages, their readers and bookmarks of the document view.
#include "app/bookmarks.h"
#include "app/focus.h"
#include "app/formatting.h"
#include "app/range_readers.h"
#include "ui/painting/reading_words.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/passages_list.h"
#include "ui/views/readers_table.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace sightline {

namespace {

constexpr int kMenuReaders = 12;

} // namespace

void DocumentView::connectPassages()
{
    connect(m_passages, &PassagesList::passageChosen, this, [this](const TextPassage& passage) {
        m_canvas->scrollToRange({passage.begin, passage.end}, true);
    });
    connect(m_passages, &PassagesList::passageEntered, this, [this](const TextPassage& passage) {
        if (!m_context.focus || !m_tokens || passage.tokens() <= 0)
            return;
        // The word of it that is marked most, else its first.
        int best = passage.firstToken;
        for (int i = passage.firstToken; m_shading && i < std::min<int>(passage.endToken, static_cast<int>(m_shading->count())); ++i) {
            const auto strength = [&](int token) {
                const int step = m_shading->steps[static_cast<std::size_t>(token)];
                return step < 0 ? -1 : step % 5;
            };
            if (strength(i) > strength(best))
                best = i;
        }
        m_context.focus->lockPosition(m_tokens->firstPosition + best);
    });
    connect(m_passages, &PassagesList::readersRequested, this,
            [this](const TextPassage& passage) { showReaders(passage.firstToken, passage.endToken); });
    connect(m_passages, &PassagesList::bookmarkRequested, this, [this](const TextPassage& passage) {
        if (m_bookmarks)
            m_bookmarks->toggle(passage.begin, passage.end);
    });
    connect(m_passages, &PassagesList::orderChanged, this, [this] {
        refresh();
        emit stateChanged();
    });
    connect(m_passages, &PassagesList::message, this, &DocumentView::message);
}

/// What the list needs beside the marks. Nothing while it is hidden.
void DocumentView::refreshPassages(const RunPtr& run, int token)
{
    if (m_passages->isHidden())
        return;
    findUnits();
    m_passages->setGranularity(m_granularity);
    if (!run || !needsReads(m_passages->order()))
        return m_passages->setReads(nullptr);
    if (m_passages->order() != PassageOrder::SentenceReads)
        return m_passages->setReads(m_counter->reads(run, m_tokens));
    const auto [first, last] = answerSentence(*run, token);
    auto sentence = std::make_shared<RunSnapshot>(*run);
    // A number of its own for each beginning, so that a sentence that grows with its answer is counted on.
    sentence->id = (run->id << 20) + static_cast<RunId>(first) + 1;
    sentence->tokens.assign(run->tokens.begin() + first, run->tokens.begin() + last);
    QString text = sentence->text().simplified();
    m_passages->setReads(m_sentenceCounter->reads(sentence, m_tokens), format::quoted(text, 40));
}

// Readers -----------------------------------------------------------------------------------------

std::vector<PositionReader> DocumentView::readersOf(std::int64_t position) const
{
    const RunPtr run = m_context.focus ? runOf(m_context.focus->shown().run) : nullptr;
    return run ? sightline::readersOf(*run, position) : std::vector<PositionReader>{};
}

void DocumentView::showReaders(int firstToken, int endToken)
{
    const RunPtr run = m_context.focus ? runOf(m_context.focus->shown().run) : nullptr;
    if (!m_tokens || firstToken < 0 || endToken > m_tokens->count() || firstToken >= endToken)
        return;
    if (!m_readers) {
        m_readers = new ReadersDialog(this);
        connect(m_readers, &ReadersDialog::cellChosen, this, [this](RunId id, int token, int layer, qint64 begin, qint64 end) {
            const RunPtr of = runOf(id);
            if (!of || token >= std::ssize(of->tokens))
                return;
            m_context.focus->setLayer(layer);
            m_context.focus->lockToken(id, token);
            const std::int64_t position = firstSelected(*of->tokens[static_cast<std::size_t>(token)], layer, begin, end);
            m_context.focus->lockPosition(position >= 0 ? position : begin);
        });
    }
    const auto first = static_cast<std::size_t>(firstToken);
    const auto last = static_cast<std::size_t>(endToken - 1);
    const QString text = m_tokens->document->text.mid(m_tokens->begins[first], m_tokens->ends[last] - m_tokens->begins[first]);
    RangeReaders readers;
    if (run)
        readers = readersOfRange(*run, m_tokens->firstPosition + firstToken, m_tokens->firstPosition + endToken);
    m_readers->showReaders(run, readers, text.simplified());
}

void DocumentView::addReaderActions(QMenu* menu, int token)
{
    const auto readers = readersOf(m_tokens->firstPosition + token);
    const RunPtr run = runOf(m_context.focus ? m_context.focus->shown().run : 0);
    QMenu* who = menu->addMenu(tr("Who read this word?"));
    if (readers.empty())
        who->addAction(run ? tr("No token of this answer") : tr("No answer yet"))->setEnabled(false);
    for (std::size_t i = 0; i < readers.size() && i < kMenuReaders; ++i) {
        const PositionReader reader = readers[i];
        const TokenRecord& record = *run->tokens[static_cast<std::size_t>(reader.token)];
        who->addAction(tr("token %1 %2 · %3 of %4 layers")
                           .arg(QString::number(reader.token + 1), quotedWord(record), QString::number(reader.votes),
                                QString::number(record.layers.size())),
                       this, [this, id = run->id, reader] { m_context.focus->lockToken(id, reader.token); });
    }
    if (readers.size() > kMenuReaders)
        who->addAction(tr("and %1 more").arg(readers.size() - kMenuReaders))->setEnabled(false);
    who->addSeparator();
    who->addAction(tr("Tokens × layers…"), this, [this, token] { showReaders(token, token + 1); })->setEnabled(run != nullptr);
    // A stretch that was marked with the mouse, else the sentence around the word.
    const auto [begin, end] = m_canvas->selection();
    const auto marked = begin < end ? m_canvas->page().tokensIn(begin, end) : std::pair{0, 0};
    if (marked.first < marked.second) {
        menu->addAction(tr("Who read the marked text?"), this, [this, marked] { showReaders(marked.first, marked.second); })
            ->setEnabled(run != nullptr);
        return;
    }
    QAction* sentence = menu->addAction(tr("Who read this sentence?"), this, [this, token] { showReadersOfSentence(token); });
    sentence->setEnabled(run != nullptr);
    findUnits(); // while the menu is open
}

void DocumentView::showReadersOfSentence(int token)
{
    const TextUnitsPtr units = m_units ? m_units : unitsOf(m_tokens);
    if (const int at = unitOfToken(units->sentences, token); at >= 0) {
        const TextUnit& unit = units->sentences[static_cast<std::size_t>(at)];
        showReaders(unit.firstToken, unit.endToken);
    }
}

void DocumentView::showReadersHere()
{
    if (!m_tokens || !m_context.focus)
        return;
    const auto [begin, end] = m_canvas->selection();
    const auto marked = begin < end ? m_canvas->page().tokensIn(begin, end) : std::pair{0, 0};
    if (marked.first < marked.second)
        return showReaders(marked.first, marked.second);
    const std::int64_t token = m_context.focus->shown().position - m_tokens->firstPosition;
    if (token >= 0 && token < m_tokens->count())
        showReadersOfSentence(static_cast<int>(token));
}

// Bookmarks ---------------------------------------------------------------------------------------

void DocumentView::setBookmarks(Bookmarks* bookmarks)
{
    if (m_bookmarks)
        disconnect(m_bookmarks, nullptr, this, nullptr);
    m_bookmarks = bookmarks;
    if (m_bookmarks) {
        connect(m_bookmarks, &Bookmarks::changed, this, &DocumentView::refreshBookmarks);
        m_bookmarks->setDocument(m_document);
    }
    refreshBookmarks();
}

void DocumentView::refreshBookmarks()
{
    std::vector<RulerMark> marks;
    std::vector<DocumentCanvas::Range> ranges;
    for (int i = 0; m_bookmarks && i < std::ssize(m_bookmarks->all()); ++i) {
        const Bookmark& each = m_bookmarks->all()[static_cast<std::size_t>(i)];
        ranges.emplace_back(each.begin, each.end);
        if (m_tokens)
            marks.push_back({m_canvas->page().tokensIn(each.begin, std::max(each.end, each.begin + 1)).first,
                             m_bookmarks->title(i)});
    }
    m_ruler->setBookmarks(std::move(marks));
    m_canvas->setBookmarks(std::move(ranges));
    if (!m_bookmarks || m_lastBookmark >= std::ssize(m_bookmarks->all()))
        m_lastBookmark = -1;
}

std::pair<std::int32_t, std::int32_t> DocumentView::placeForBookmark() const
{
    if (!m_document)
        return {0, 0};
    if (const auto range = m_canvas->selection(); range.first < range.second)
        return range;
    if (!m_tokens || m_tokens->count() == 0)
        return {0, 0};
    int token = m_context.focus ? tokenOfPosition(m_context.focus->shown().position) : -1;
    if (token < 0)
        token = std::clamp(m_canvas->visibleTokens().first, 0, static_cast<int>(m_tokens->count()) - 1);
    const auto i = static_cast<std::size_t>(token);
    std::int32_t begin = m_tokens->begins[i];
    const std::int32_t end = std::max(m_tokens->ends[i], begin + 1);
    while (begin < end - 1 && m_document->text[begin].isSpace())
        ++begin;
    return {begin, end};
}

int DocumentView::bookmarkHere() const
{
    const auto [begin, end] = placeForBookmark();
    return m_bookmarks && begin < end ? m_bookmarks->indexAt(begin, end) : -1;
}

void DocumentView::toggleBookmark()
{
    const auto [begin, end] = placeForBookmark();
    if (!m_bookmarks || begin >= end) {
        emit message(tr("There is no document to set a bookmark in."));
        return;
    }
    const int before = m_bookmarks->indexAt(begin, end);
    const QString title = m_bookmarks->title(before);
    if (m_bookmarks->toggle(begin, end)) {
        m_lastBookmark = m_bookmarks->indexAt(begin, end);
        emit message(tr("Bookmark %1 is set: %2").arg(QString::number(m_lastBookmark + 1), format::quoted(m_bookmarks->title(m_lastBookmark), 40)));
    } else if (before >= 0) {
        emit message(tr("The bookmark %1 is gone.").arg(format::quoted(title, 40)));
    }
}

void DocumentView::goToBookmark(int index)
{
    if (!m_bookmarks || !m_document || index < 0 || index >= std::ssize(m_bookmarks->all()))
        return;
    const Bookmark& bookmark = m_bookmarks->all()[static_cast<std::size_t>(index)];
    m_lastBookmark = index;
    m_canvas->scrollToRange({bookmark.begin, bookmark.end}, true);
    if (m_context.focus && m_tokens) {
        const auto [first, last] = m_canvas->page().tokensIn(bookmark.begin, std::max(bookmark.end, bookmark.begin + 1));
        if (first < last) {
            m_lockedPosition = m_tokens->firstPosition + first; // brought into view here
            m_context.focus->lockPosition(m_lockedPosition);
        }
    }
}

void DocumentView::stepBookmark(int by)
{
    if (!m_bookmarks || m_bookmarks->all().empty()) {
        emit message(tr("This document has no bookmarks: Ctrl+D sets one."));
        return;
    }
    const auto& all = m_bookmarks->all();
    const int count = static_cast<int>(all.size());
    const std::int32_t here = placeForBookmark().first;
    int index = 0;
    if (by > 0) {
        index = static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Bookmark& each) { return each.begin <= here; }));
    } else {
        index = static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Bookmark& each) { return each.begin < here; })) - 1;
    }
    goToBookmark((index + count) % count);
}

void DocumentView::addBookmarkActions(QMenu* menu, int token)
{
    if (!m_bookmarks)
        return;
    menu->addSeparator();
    const auto i = static_cast<std::size_t>(token);
    const std::int32_t begin = m_tokens->begins[i];
    const std::int32_t end = std::max(m_tokens->ends[i], begin + 1);
    const int index = m_bookmarks->indexAt(begin, end);
    menu->addAction(index >= 0 ? tr("Remove the bookmark") : tr("Bookmark"), this, [this, begin, end] {
        const auto marked = m_canvas->selection();
        const bool isMarked = marked.first <= begin && marked.second >= end;
        m_bookmarks->toggle(isMarked ? marked.first : begin, isMarked ? marked.second : end);
    });
}

} // namespace sightline
