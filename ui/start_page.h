// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installation.h"
#include "ui/panel.h"

namespace sightline {

class MessageBar;

/// What stands in the document's place while none is open: what the program does in two sentences, a
/// button, and the samples.
class StartPage : public Panel {
    Q_OBJECT

public:
    explicit StartPage(const std::vector<SampleDocument>& samples, QWidget* parent = nullptr);
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

signals:
    void openRequested();
    void pasteRequested();
    void sampleRequested(const QString& path, const QString& question);

private:
    MessageBar* m_messages = nullptr;
};

} // namespace sightline
