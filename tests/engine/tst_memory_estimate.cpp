// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint.h"
#include "engine/cpu_backend.h"
#include "engine/memory_estimate.h"
#include "tests/support/tiny_model.h"

#include <QTest>

using namespace sightline;
using namespace sightline::test;

class TestMemoryEstimate : public QObject {
    Q_OBJECT

private slots:
    void countsWeightsAndCaches()
    {
        const auto checkpoint = Checkpoint::open(forwardFolder("plain"));
        const auto& c = checkpoint->config();
        const auto backend = makeCpuBackend(1);
        const auto small = estimateMemory(*checkpoint, *backend, 100), large = estimateMemory(*checkpoint, *backend, 200);
        // Every layer keeps the latent, the rotary key and the index key of a position as float32.
        const std::int64_t row = c.kv_lora_rank + c.qk_rope_head_dim + c.index_head_dim;
        QCOMPARE(small.cache, c.num_hidden_layers * 100 * row * 4);
        QCOMPARE(large.cache, 2 * small.cache);
        QCOMPARE(small.denseReference, small.cache);
        QCOMPARE(small.weights, large.weights);
        QVERIFY(small.weights >= 2 * checkpoint->parameterCount());
        QVERIFY(small.weights <= 4 * checkpoint->parameterCount());
        QCOMPARE(small.total(), small.weights + small.cache + small.denseReference + small.workspace);
    }

    void estimateOfWeightsIsWhatLoadingTakes()
    {
        const auto model = demoModel();
        const auto estimate = estimateMemory(model->checkpoint(), model->backend(), 1000);
        // 28.8 million parameters of which FP8 and BF16 take two bytes on the CPU.
        QVERIFY(estimate.weights >= 2 * model->parameterCount());
        QVERIFY(estimate.weights < 2 * model->parameterCount() + (1 << 20));
    }

    void theHostHasNoLimitThatIsKnown()
    {
        requireRoom(*Checkpoint::open(forwardFolder("plain")), *makeCpuBackend(1));
    }
};

QTEST_APPLESS_MAIN(TestMemoryEstimate)
#include "tst_memory_estimate.moc"
