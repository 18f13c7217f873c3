// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QMenu>

namespace sightline {

class Session;

/// A selector as runLabel() says it, and where a recorded one comes from: "replay of DSA 256, from cpu.sightline".
[[nodiscard]] QString selectorText(const RunSettings& settings, const ModelInfo& model);

/// The part of a choice of selectors that offers recorded selections: what answers to the last question read, and answers in
/// trace files. For side A: of the next answers; for side B: of the answer beside. Shows the session's choice and keeps none.
class ReplayMenu : public QMenu {
    Q_OBJECT

public:
    ReplayMenu(Session* session, RunSide side, QWidget* parent);
    /// Asks for a trace file and has its selection replayed on that side.
    static void chooseTrace(Session* session, RunSide side, QWidget* parent);

private:
    void fill();

    Session* m_session = nullptr;
    RunSide m_side;
};

} // namespace sightline
