// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/document_shading.h"

#include <QAbstractListModel>
#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;
class QListView;
class QToolButton;

namespace sightline {

/// A sentence of the document and how much of it one token read.
struct TextPassage : TextUnit {
    int votes = 0;    ///< sum over its tokens of the layers that selected them
    double share = 0; ///< votes per token and layer, 0..1 (as in engine/passages.h)
    double mass = 0;  ///< dense attention mass at the focused layer, where known
    double missed = 0;
};

/// The units with nothing filled in yet.
[[nodiscard]] std::vector<TextPassage> passagesOf(const std::vector<TextUnit>& units);

enum class PassageOrder { Votes, Mass, Missed };

/// Fills in what was read and returns the `limit` passages with most of it, most first (ties: the
/// earlier one); passages of which nothing was read are left out.
[[nodiscard]] std::vector<TextPassage> rankPassages(std::vector<TextPassage> passages,
                                                    const DocumentShading& shading,
                                                    PassageOrder order, int limit);

/// The ranked passages as rows. Display role: the sentence.
class PassageModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PassageRole = Qt::UserRole + 1, AmountRole, ShareRole };
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<TextPassage> passages, DocumentTokensPtr document, PassageOrder order,
             int layerCount);
    [[nodiscard]] const std::vector<TextPassage>& passages() const { return m_passages; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TextPassage> m_passages;
    DocumentTokensPtr m_document;
    PassageOrder m_order = PassageOrder::Votes;
    int m_layerCount = 1;
};

/// List of the sentences that the focused token read most. Does nothing while hidden.
class PassagesList : public QWidget {
    Q_OBJECT

public:
    explicit PassagesList(QWidget* parent = nullptr);

    void setDocument(DocumentTokensPtr document);
    void setUnits(TextUnitsPtr units); ///< of the document; found here where they are not given
    void setShading(DocumentShadingPtr shading);
    void setOrder(PassageOrder order);
    [[nodiscard]] PassageModel* model() const { return m_model; }

signals:
    void passageChosen(const sightline::TextPassage& passage);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rank();
    PassageModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_note = nullptr;
    QToolButton* m_chooser = nullptr;
    DocumentTokensPtr m_document;
    DocumentShadingPtr m_shading;
    TextUnitsPtr m_units;
    std::vector<TextPassage> m_sentences; ///< of the document, found when first needed
    PassageOrder m_order = PassageOrder::Votes;
};

} // namespace sightline

Q_DECLARE_METATYPE(sightline::TextPassage)
