// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint.h"
#include "engine/cpu_backend.h"
#include "engine/memory_estimate.h"
#include "tests/support/fault_backend.h"
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
        const auto room = contextRoom(*Checkpoint::open(forwardFolder("plain")), *makeCpuBackend(1), 4096);
        QCOMPARE(room.context, std::int64_t(4096));
        QVERIFY(room.note.empty());
    }

    void largestContextThatFits()
    {
        const auto checkpoint = Checkpoint::open(SIGHTLINE_DEMO_MODEL_DIR);
        const auto plan = std::make_shared<FaultPlan>("cuda");
        const auto backend = makeFaultBackend(plan, 1);
        const auto needs = [&](std::int64_t context) { return estimateMemory(*checkpoint, *backend, context).total(); };
        const std::int64_t whole = checkpoint->config().max_position_embeddings;
        for (const std::int64_t wanted : {whole, std::int64_t(1000), std::int64_t(65)}) {
            plan->freeBytes = needs(wanted) * 32 / 31 + 64; // a thirty-second of it stays free
            QCOMPARE(contextRoom(*checkpoint, *backend, wanted).context, wanted);
            plan->freeBytes = needs(wanted) - 1;
            const auto room = contextRoom(*checkpoint, *backend, wanted);
            QVERIFY(room.context < wanted);
            QVERIFY(room.context == 0 || needs(room.context) <= plan->freeBytes);
            QVERIFY(needs(room.context + 64) > plan->freeBytes - plan->freeBytes / 32); // and no more fits
            QVERIFY2(room.note.find("at most " + std::to_string(room.context) + " tokens fit") != std::string::npos
                         || room.context == 0, room.note.c_str());
        }
        plan->freeBytes = needs(0) / 2;
        const auto none = contextRoom(*checkpoint, *backend, whole);
        QCOMPARE(none.context, std::int64_t(0));
        QVERIFY2(none.note.ends_with("no context fits"), none.note.c_str());
    }

    void modelsTakeTheContextThatFits()
    {
        const auto cpu = std::make_shared<FaultPlan>("cpu");
        const auto device = std::make_shared<FaultPlan>("cuda");
        const auto load = [&](const char* backend, std::int64_t freeBytes) {
            device->freeBytes = freeBytes;
            return Model::load(SIGHTLINE_DEMO_MODEL_DIR, {backend, 1, true, faultyChooser(device, cpu)});
        };
        const auto checkpoint = Checkpoint::open(SIGHTLINE_DEMO_MODEL_DIR);
        const auto bytesFor = [](std::int64_t context) { return bytesForContext(SIGHTLINE_DEMO_MODEL_DIR, context); };
        const std::int64_t whole = checkpoint->config().max_position_embeddings;
        const auto all = load("", bytesFor(whole));
        QCOMPARE(std::string(all->backend().name()), std::string("cuda"));
        QCOMPARE(all->contextLength(), whole);
        QVERIFY(all->contextNote().empty());
        const auto some = load("", bytesFor(6400));
        QCOMPARE(std::string(some->backend().name()), std::string("cuda"));
        QCOMPARE(some->contextLength(), std::int64_t(6400));
        QVERIFY(some->contextNote().find("at most 6400 tokens fit") != std::string::npos);
        // Too little to be worth it: the CPU unless the device was asked for by name.
        const auto little = load("", bytesFor(1024));
        QCOMPARE(std::string(little->backend().name()), std::string("cpu"));
        QCOMPARE(little->contextLength(), whole);
        QVERIFY(little->backendReason().find("at most 1024 tokens fit") != std::string::npos);
        const auto forced = load("cuda", bytesFor(1024));
        QCOMPARE(std::string(forced->backend().name()), std::string("cuda"));
        QCOMPARE(forced->contextLength(), std::int64_t(1024));
        const Error refused = errorOf([&] { (void)load("cuda", bytesFor(128)); });
        QCOMPARE(refused.code(), ErrorCode::OutOfMemory);
        QVERIFY2(std::string(refused.what()).find("at most 128 tokens fit") != std::string::npos, refused.what());
    }

    void memoryThatEndsWhileLoading()
    {
        for (const auto code : {ErrorCode::OutOfMemory, ErrorCode::DeviceLost}) {
            const auto cpu = std::make_shared<FaultPlan>("cpu");
            auto device = std::make_shared<FaultPlan>("cuda");
            device->arm("makeMatrix", 5, code);
            const auto model = Model::load(SIGHTLINE_DEMO_MODEL_DIR, {"", 1, true, faultyChooser(device, cpu)});
            QCOMPARE(std::string(model->backend().name()), std::string("cpu"));
            QVERIFY(model->backendReason().starts_with("The GPU "));
            QCOMPARE(device->alive.load(), 0);
            device = std::make_shared<FaultPlan>("cuda");
            device->arm("makeMatrix", 5, code);
            const Error error = errorOf(
                [&] { (void)Model::load(SIGHTLINE_DEMO_MODEL_DIR, {"cuda", 1, true, faultyChooser(device, cpu)}); });
            QCOMPARE(error.code(), code); // asked for by name
        }
    }
};

QTEST_APPLESS_MAIN(TestMemoryEstimate)
#include "tst_memory_estimate.moc"
