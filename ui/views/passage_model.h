// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/document_shading.h"

#include <QAbstractListModel>

#include <cstdint>
#include <vector>

namespace sightline {

/// A sentence or paragraph of the document and how much of it was read.
struct TextPassage : TextUnit {
    std::int64_t votes = 0; ///< sum over its tokens of the layers that selected them at the focused token, or brushed ones
    double share = 0;     ///< votes per token and layer, 0..1 (as in engine/passages.h)
    double mass = 0;      ///< dense attention mass at the focused token and layer, where known
    double missed = 0;    ///< the part of it that the selection leaves out
    std::int64_t reads = 0; ///< sum over its tokens of the (answer token, layer) pairs that selected them
    double readShare = 0;   ///< reads per token, answer token and layer, 0..1
    int unread = 0;         ///< of its tokens, those that no answer token selects
    [[nodiscard]] int tokens() const { return endToken - firstToken; }
};

/// The units with nothing filled in yet.
[[nodiscard]] std::vector<TextPassage> passagesOf(const std::vector<TextUnit>& units);

/// What passages are ranked by.
enum class PassageOrder {
    Votes,         ///< what the focused token selects, over all layers
    Mass,          ///< dense mass of the focused token at the focused layer
    Missed,        ///< of that, what the selection leaves out
    SentenceReads, ///< what the tokens of the answer's sentence around the focused token select
    AnswerReads,   ///< what all tokens of the answer select
    LeastRead      ///< what the tokens of the answer select least: unread passages first
};

/// Whether the order needs counts over several tokens of the answer.
[[nodiscard]] bool needsReads(PassageOrder order);
[[nodiscard]] QString passageOrderName(PassageOrder order);
[[nodiscard]] QString passageOrderHelp(PassageOrder order);

struct PassageRanking {
    PassageOrder order = PassageOrder::Votes;
    const DocumentShading* shading = nullptr; ///< for Votes, Mass, Missed
    const AnswerReads* reads = nullptr;       ///< for the others
    QString filter;                           ///< words that all occur in a passage, whatever their case
    int limit = 2000;
};

/// What the order ranks by.
[[nodiscard]] double passageAmount(const TextPassage& passage, PassageOrder order);

/// Fills in what was read and returns the passages with most of it, most first (LeastRead: least first; ties: the
/// earlier one). Passages of which nothing was read are left out, but for LeastRead.
[[nodiscard]] std::vector<TextPassage> rankPassages(std::vector<TextPassage> passages, const DocumentTokens& document,
                                                    const PassageRanking& ranking);

/// The ranked passages as rows. Display role: the text.
class PassageModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PassageRole = Qt::UserRole + 1, AmountRole, ShareRole };
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<TextPassage> passages, DocumentTokensPtr document, PassageOrder order,
             int layerCount, int answerTokens, int brushedTokens = 0);
    [[nodiscard]] const std::vector<TextPassage>& passages() const { return m_passages; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// A line of names, then one per row, in full precision; separated by tabs, or commas with quotes as in RFC 4180.
    [[nodiscard]] QString table(bool asCsv, const std::vector<int>& rows) const;

private:
    std::vector<TextPassage> m_passages;
    DocumentTokensPtr m_document;
    PassageOrder m_order = PassageOrder::Votes;
    int m_layerCount = 1;
    int m_answerTokens = 0;
    int m_brushedTokens = 0; ///< that the votes add up over; 0: the focused token's alone
    double m_most = 0;
};

} // namespace sightline

Q_DECLARE_METATYPE(sightline::TextPassage)
