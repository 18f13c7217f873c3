// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installation.h"
#include "app/results.h"
#include "ui/command_line.h"
#include "ui/views/view_context.h"

#include <QObject>

#include <vector>

namespace sightline {

class MainWindow;

/// Does what the command line asks for once the window is on the screen: loads the model, opens the
/// document (without one, the first sample with its first question typed in), and asks. GUI thread.
class Startup : public QObject {
    Q_OBJECT

public:
    Startup(const CommandLine& line, const std::vector<SampleDocument>& samples, const ViewContext& context,
            MainWindow& window);
    /// Returns at once; everything else happens in the background.
    void begin();

    /// Whether all that was asked for is on the screen, failed or not.
    [[nodiscard]] bool isSettled() const;

private:
    void askWhenReady();
    CommandLine m_line;
    std::vector<SampleDocument> m_samples;
    ViewContext m_context;
    MainWindow& m_window;
    bool m_hasBegun = false;
    bool m_hasDocument = false;
    bool m_wantsAnswer = false;
};

} // namespace sightline
