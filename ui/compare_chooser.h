// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace sightline {

class Session;
struct SelectorSettings;

/// What side B of a comparison is: dense, another selector, another k, an earlier answer of the conversation. Shows the
/// session's choice and changes it; keeps none.
class CompareChooser : public QToolButton {
    Q_OBJECT

public:
    explicit CompareChooser(Session* session, QWidget* parent = nullptr);

private:
    void refresh();
    void fillMenu();
    void addSelectors();
    void addSizes();
    void addEarlierAnswers();
    void chooseTrace();
    void choose(const SelectorSettings& selector);

    Session* m_session = nullptr;
};

} // namespace sightline
