// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>

namespace sightline {

class Session;
struct SelectorSettings;

/// What side B of a comparison is: dense, another selector, another k, an earlier answer of the conversation, a trace,
/// another model. Shows the session's choice and changes it; keeps none.
class CompareChooser : public QToolButton {
    Q_OBJECT

public:
    explicit CompareChooser(Session* session, QWidget* parent = nullptr);
    /// Folders that are offered as the other model, newest first.
    void setModels(std::function<QStringList()> folders) { m_models = std::move(folders); }

private:
    void refresh();
    void fillMenu();
    void addSelectors();
    void addSizes();
    void addEarlierAnswers();
    void addModels();
    void chooseTrace();
    void chooseModel();
    void choose(const SelectorSettings& selector);

    Session* m_session = nullptr;
    std::function<QStringList()> m_models;
};

} // namespace sightline
