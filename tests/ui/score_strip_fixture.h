// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/views/score_strip.h"

namespace sightline::probe {

/// The strip with the synthetic run at token 4, layer 3.
struct StripFixture {
    explicit StripFixture(const synthetic::Shape& shape = {}) : run(shape), strip(context.view())
    {
        strip.setRowSource(rowsOf(run));
        strip.setRun(run.snapshot);
        context.focus.lockToken(shape.id, 4);
        context.focus.setLayer(3);
        show(strip, 1000, 220);
    }
    const LayerRecord& layer() const { return run.snapshot->tokens[4]->layers[3]; }
    QRect plot() const { return strip.plotRect().toRect(); }

    Context context;
    synthetic::Run run;
    ScoreStrip strip;
};

} // namespace sightline::probe
