// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QWidget>

#include <cstdint>
#include <vector>

namespace sightline {

/// What fills the context, in order of position.
struct ContextUse {
    enum class Kind { System, Document, Question, Answer };
    struct Segment {
        Kind kind = Kind::Document;
        QString name; ///< "“log.md”", "question 2"
        std::int64_t tokens = 0;
    };
    std::vector<Segment> segments;
    std::int64_t capacity = 0; ///< 0 while there is no model
    std::int64_t nextAnswer = 0; ///< tokens that the next answer may take

    [[nodiscard]] std::int64_t used() const;
    [[nodiscard]] std::int64_t sum(Kind kind) const;
    [[nodiscard]] std::int64_t left() const { return capacity > used() ? capacity - used() : 0; }
    /// The next question, of the usual length, and its answer may not have room.
    [[nodiscard]] bool isTight() const;

    /// From the document and the last answer of a conversation, any of which may be null. `systemTokens` where nothing
    /// has been asked yet.
    [[nodiscard]] static ContextUse of(const DocumentTokensPtr& document, const RunPtr& last, std::int64_t capacity,
                                       std::int64_t nextAnswer);
};

/// How full the context is, segment by segment: system prompt, documents, questions and answers, and the room that the
/// next answer may take. Pointing at a segment names it.
class ContextBar : public QWidget {
    Q_OBJECT

public:
    explicit ContextBar(QWidget* parent = nullptr);
    void set(ContextUse use);
    [[nodiscard]] const ContextUse& use() const { return m_use; }
    [[nodiscard]] QString text() const; ///< the line below the bar
    [[nodiscard]] QString describe(double x) const; ///< the segment at x

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double placeOf(std::int64_t tokens) const;
    ContextUse m_use;
};

} // namespace sightline
