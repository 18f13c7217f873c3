// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/follow_answers.h"

#include "app/focus.h"
#include "app/session.h"

#include <algorithm>

namespace sightline {

void followAnswers(Session& session, Focus& focus)
{
    Session* s = &session;
    Focus* f = &focus;
    const auto toItsLayer = [s, f] {
        const ModelInfoPtr model = s->shownModel();
        if (!model)
            return;
        const std::int64_t last = std::max<std::int64_t>(0, model->layerCount - 1);
        f->setLayer(model->favouriteLayer >= 0 ? std::min(model->favouriteLayer, last) : last);
    };
    QObject::connect(s, &Session::modelChanged, f, toItsLayer);
    QObject::connect(s, &Session::conversationOpened, f, [s, f, toItsLayer] {
        toItsLayer();
        if (const RunPtr latest = s->latestRun(); latest && !latest->tokens.empty())
            f->lockToken(latest->id, static_cast<int>(latest->tokens.size()) - 1);
    });
    QObject::connect(s, &Session::conversationChanged, f, [s, f] {
        const RunPtr latest = s->latestRun();
        f->keepRuns([s](RunId id) { return s->run(id) != nullptr; });
        if (!latest)
            f->reset();
        else if (!latest->isDone() && latest->tokens.empty())
            f->unlock(); // a question was just asked: look at its answer
        else if (f->locked().run != 0 && !s->isShown(f->locked().run) && !latest->tokens.empty())
            f->lockToken(latest->id, static_cast<int>(latest->tokens.size()) - 1); // another branch is shown
        else if (f->locked().run != 0 && !s->run(f->locked().run))
            f->reset();
    });
    QObject::connect(s, &Session::runChanged, f, [s, f](RunId id) {
        const RunPtr latest = s->latestRun();
        if (latest && latest->id == id && !latest->tokens.empty())
            f->follow(id, static_cast<int>(latest->tokens.size()) - 1);
    });
    // Another model's answer may have fewer layers.
    QObject::connect(f, &Focus::changed, f, [s, f] {
        const FocusPoint at = f->locked();
        const RunPtr run = at.run != 0 ? s->run(at.run) : nullptr;
        const std::int64_t layers = run && !run->tokens.empty() ? std::ssize(run->tokens.back()->layers) : 0;
        if (layers > 0 && at.layer >= layers)
            f->setLayer(layers - 1);
    });
}

} // namespace sightline
