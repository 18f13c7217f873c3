// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document.h"

#include <QToolButton>

namespace sightline {

/// "3 documents ▾": jumps to one of several documents in the context, or takes one out. Hidden for a single document.
class PartsButton : public QToolButton {
    Q_OBJECT

public:
    explicit PartsButton(QWidget* parent = nullptr);
    void setDocument(const DocumentPtr& document);

signals:
    void jumpRequested(int begin, int end); ///< characters of the part
    void removeRequested(int part);
};

/// "15,872 of 20,000 tokens" where a document was cut, else "7,412 tokens".
[[nodiscard]] QString tokenCountOf(const Document& document, std::int64_t tokens);

} // namespace sightline
