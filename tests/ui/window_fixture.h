// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focus.h"
#include "app/follow_answers.h"
#include "app/row_service.h"
#include "app/session.h"
#include "app/settings.h"
#include "ui/appearance.h"
#include "ui/main_window.h"

#include <QTest>

#include <memory>

namespace sightline::test {

/// Everything that main() makes, around a settings file of its own. No model is loaded until a test asks.
struct Desk {
    explicit Desk(const QString& settingsFile, std::vector<SampleDocument> samples = {}) : settings(settingsFile)
    {
        RunSettings run;
        run.maxNewTokens = 6;
        session.setSettings(run);
        followAnswers(session, focus);
        window = std::make_unique<MainWindow>(context, settings, appearance, std::move(samples));
        window->resize(1280, 820);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    /// The action with the name, null without.
    [[nodiscard]] QAction* action(const char* id) const
    {
        return window->findChild<QAction*>(QLatin1String(id));
    }
    Settings settings;
    Appearance appearance;
    Session session { SessionOptions { QStringLiteral("cpu"), 2 } };
    Focus focus;
    RowService rows;
    ViewContext context { &session, &focus, &rows };
    std::unique_ptr<MainWindow> window;
};

} // namespace sightline::test
