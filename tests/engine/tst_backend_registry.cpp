// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend_registry.h"
#include "engine/cuda/cuda_settings.h"
#include "engine/cpu_backend.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <cctype>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr const char* kVariable = "SIGHTLINE_BACKEND";

bool isSentence(const std::string& text)
{
    return text.size() > 20 && std::isupper(static_cast<unsigned char>(text.front())) && text.find('\n') == std::string::npos
        && text.find(' ') != std::string::npos;
}

bool mentions(const std::string& text, const std::string& word) { return text.find(word) != std::string::npos; }

Error refusal(const std::string& wish)
{
    return errorOf([&] { (void)chooseBackend(wish, 1); });
}

} // namespace

class TestBackendRegistry : public QObject {
    Q_OBJECT

private slots:
    void init() { qunsetenv(kVariable); }
    void cleanup() { qunsetenv(kVariable); }

    void cpuIsFound()
    {
        const auto choice = chooseBackend("cpu", 1);
        QVERIFY(choice.backend != nullptr);
        QVERIFY(choice.backend->name() == "cpu");
        QVERIFY(choice.reason.empty()); // asked for
        const auto memory = choice.backend->allocate(1000);
        QVERIFY(std::all_of(memory.get(), memory.get() + 1000, [](float x) { return x == 0; }));
    }

    void withoutWishTheReasonIsGiven()
    {
        const auto choice = chooseBackend("", 1);
        QVERIFY(choice.backend != nullptr);
        if (choice.backend->name() == "cuda") {
            QVERIFY(choice.backend->isProven());
            QVERIFY(choice.reason.empty()); // nothing better is missing
            return;
        }
        QCOMPARE(choice.backend->name(), std::string_view("cpu"));
        QVERIFY2(mentions(choice.reason, "CUDA"), choice.reason.c_str());
    }

    void missingBackendsAreRefused_data()
    {
        QTest::addColumn<QString>("wish");
        for (const char* name : {"tpu", "CPU", " cpu", "cpu2"})
            QTest::newRow(name) << QString(name);
    }

    void missingBackendsAreRefused()
    {
        QFETCH(QString, wish);
        const std::string name = wish.toStdString();
        const Error asked = refusal(name);
        QCOMPARE(asked.code(), ErrorCode::InvalidInput);
        QVERIFY(asked.isBadInput());
        QVERIFY2(isSentence(asked.what()) && mentions(asked.what(), name), asked.what());

        qputenv(kVariable, QByteArray::fromStdString(name));
        const Error fromEnvironment = refusal("");
        QCOMPARE(fromEnvironment.code(), ErrorCode::InvalidInput);
        QCOMPARE(std::string(fromEnvironment.what()), std::string(asked.what()));
    }

    void environmentIsHonoured()
    {
        qputenv(kVariable, "cpu");
        const auto forced = chooseBackend("", 1);
        QVERIFY(forced.backend->name() == "cpu");
        QVERIFY(forced.reason.empty()); // nothing better was looked for
        qputenv(kVariable, "tpu");
        QCOMPARE(refusal("").code(), ErrorCode::InvalidInput);
        QVERIFY(chooseBackend("cpu", 1).backend->name() == "cpu"); // the caller's wish comes first
        qputenv(kVariable, "");
        const auto choice = chooseBackend("", 1); // as if it were not set
        QVERIFY(choice.backend->name() == "cuda" || !choice.reason.empty());
    }

    void cudaSaysWhyItIsMissing()
    {
        if (chooseBackend("", 1).backend->name() == "cuda")
            QSKIP("this machine has CUDA");
        const Error error = refusal("cuda");
        QCOMPARE(error.code(), ErrorCode::InvalidInput);
        QVERIFY2(isSentence(error.what()) && mentions(error.what(), "cuda backend is not available: "), error.what());
    }

    void cudaSettingsAreChecked()
    {
        const auto set = [](const char* name, const char* value) { qputenv(name, value); };
        set("SIGHTLINE_CUDA_PRECISION", "exact");
        set("SIGHTLINE_CUDA_PATH", "portable");
        set("SIGHTLINE_CUDA_DEVICE", "3");
        set("SIGHTLINE_CUDA_GRAPHS", "0");
        set("SIGHTLINE_CUDA_ATTENTION", "turns");
        set("SIGHTLINE_CUDA_CLUSTER", "0");
        set("SIGHTLINE_CUDA_EARLY", "0");
        set("SIGHTLINE_CUDA_LONE", "0");
        set("SIGHTLINE_CUDA_FRONT", "0");
        set("SIGHTLINE_CUDA_CHUNK", "4096");
        QVERIFY(cudaSettingsFromEnvironment().prefill == CudaPrefill::Automatic);
        set("SIGHTLINE_CUDA_PREFILL", "mha");
        const auto settings = cudaSettingsFromEnvironment();
        QVERIFY(settings.precision == CudaPrecision::Exact && settings.path == CudaPath::Portable);
        QVERIFY(settings.device == 3 && settings.chunk == 4096 && settings.fused && !settings.graphs);
        QVERIFY(settings.attention == CudaAttention::Turns && !settings.cluster && settings.tuned && !settings.pairs);
        QVERIFY(!settings.early && !settings.lone && !settings.front && settings.prefill == CudaPrefill::Heads);
        const char* const names[] = {"SIGHTLINE_CUDA_PRECISION", "SIGHTLINE_CUDA_PATH",      "SIGHTLINE_CUDA_DEVICE",
                                     "SIGHTLINE_CUDA_GRAPHS",    "SIGHTLINE_CUDA_ATTENTION", "SIGHTLINE_CUDA_CLUSTER",
                                     "SIGHTLINE_CUDA_EARLY",     "SIGHTLINE_CUDA_LONE",      "SIGHTLINE_CUDA_FRONT",
                                     "SIGHTLINE_CUDA_PREFILL",   "SIGHTLINE_CUDA_CHUNK"};
        for (const char* name : names) {
            const QByteArray before = qgetenv(name);
            qputenv(name, "nonsense");
            const Error error = errorOf([] { (void)cudaSettingsFromEnvironment(); });
            QCOMPARE(error.code(), ErrorCode::InvalidInput);
            QVERIFY2(mentions(error.what(), name) && mentions(error.what(), "nonsense"), error.what());
            qputenv(name, before);
        }
        set("SIGHTLINE_CUDA_ATTENTION", "stream");
        QVERIFY(cudaSettingsFromEnvironment().attention == CudaAttention::Stream);
        for (const char* name : names)
            qunsetenv(name);
        const auto unset = cudaSettingsFromEnvironment();
        QVERIFY(unset.device == 0 && unset.early && unset.lone && unset.front && unset.chunk == 0);
    }

    void threadsAreRespected()
    {
        const auto description = [](int threads) { return chooseBackend("cpu", threads).backend->description(); };
        QVERIFY2(description(1).starts_with("CPU, 1 thread, "), description(1).c_str());
        QVERIFY2(description(2).starts_with("CPU, 2 threads, "), description(2).c_str());
        QVERIFY2(description(5).starts_with("CPU, 5 threads, "), description(5).c_str());
        QCOMPARE(description(0), makeCpuBackend(0)->description());
        QVERIFY(!mentions(description(0), " 0 thread"));
    }
};

QTEST_APPLESS_MAIN(TestBackendRegistry)
#include "tst_backend_registry.moc"
