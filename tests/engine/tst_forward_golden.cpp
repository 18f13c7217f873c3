// SPDX-License-Identifier: GPL-3.0-or-later
// The forward pass against golden values of an independent implementation.
#include "engine/forward_dump.h"
#include "tests/support/compare.h"
#include "tests/support/forward_output.h"
#include "tests/support/rounding.h"
#include "tests/support/tensors.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sightline;
using namespace sightline::test;

namespace {

/// Selected positions of one row without padding; empty string when the row is well-formed.
std::string checkRow(std::span<const std::int32_t> row, std::int64_t position, std::int64_t k,
                     std::vector<std::int32_t>& chosen)
{
    const auto end = std::find(row.begin(), row.end(), -1);
    chosen.assign(row.begin(), end);
    if (std::find_if(end, row.end(), [](std::int32_t p) { return p != -1; }) != row.end())
        return "a position behind -1";
    if (static_cast<std::int64_t>(chosen.size()) != std::min(k, position + 1))
        return "wrong number of positions: " + std::to_string(chosen.size());
    if (std::adjacent_find(chosen.begin(), chosen.end(), std::greater_equal<>()) != chosen.end())
        return "not ascending";
    if (!chosen.empty() && (chosen.front() < 0 || chosen.back() > position))
        return "a position that is not visible";
    return {};
}

/// Empty where `got` equals `expected` but for positions whose (golden) score is within `bound` of
/// the k-th.
std::string compareSelection(const std::vector<std::int32_t>& got,
                             std::vector<std::int32_t> expected, std::span<const float> scores,
                             double bound)
{
    std::sort(expected.begin(), expected.end());
    std::vector<std::int32_t> differ;
    std::set_symmetric_difference(got.begin(), got.end(), expected.begin(), expected.end(),
                                  std::back_inserter(differ));
    float threshold = INFINITY;
    for (const auto p : expected)
        threshold = std::min(threshold, scores[static_cast<std::size_t>(p)]);
    for (const auto p : differ)
        if (std::abs(static_cast<double>(scores[static_cast<std::size_t>(p)]) - threshold) > bound)
            return "position " + std::to_string(p) + " has score "
                + std::to_string(scores[static_cast<std::size_t>(p)]) + ", the threshold is "
                + std::to_string(threshold);
    return {};
}

} // namespace

class TestForwardGolden : public QObject {
    Q_OBJECT

private slots:
    void demoModelAgreesWithItsGolden_data()
    {
        QTest::addColumn<QString>("name");
        const Tensors golden(std::string(SIGHTLINE_TEST_DATA_DIR) + "/demo_golden.safetensors");
        for (const std::string name : {"a", "b", "c"})
            QTest::addRow("%s: %zu tokens, k %d", name.c_str(),
                          golden.ints(name + ".input_ids").size(),
                          golden.ints(name + ".index_topk").at(0))
                << QString::fromStdString(name + ".");
    }

    void demoModelAgreesWithItsGolden()
    {
        QFETCH(QString, name);
        const std::string prefix = name.toStdString();
        const Tensors golden(std::string(SIGHTLINE_TEST_DATA_DIR) + "/demo_golden.safetensors");
        const auto model = demoModel();
        const auto& c = model->config();
        const auto ids = golden.ints(prefix + "input_ids");
        const std::int64_t count = static_cast<std::int64_t>(ids.size()),
                           k = golden.ints(prefix + "index_topk").at(0);
        constexpr std::int64_t kRows = 2;
        QTemporaryDir folder;

        ForwardDumpRequest request{ids, kRows, selectorOf(*model, k), 0, true, {}};
        const Tensors got = dump(model, request, folder);
        const auto compare = [&](const std::string& what, const std::vector<float>& values,
                                 const std::vector<float>& expected, std::int64_t columns) {
            // A long text has such close choices (see below) in the last rows too.
            const double bound =
                roundingBound(c, count, largest(expected)) * (count > 1000 ? 8 : 1);
            qInfo("%s%s: largest difference %.2g of bound %.2g", prefix.c_str(), what.c_str(),
                  largestDifference(values, expected), bound);
            return difference(values, expected, columns, bound);
        };
        const std::int64_t layers = c.num_hidden_layers + 1; // with the MTP layer
        const auto hidden = golden.floats(prefix + "hidden"),
                   scores = golden.floats(prefix + "index_scores");
        const auto gaps = golden.floats(prefix + "score_gap_at_k");
        const auto selected = golden.ints(prefix + "index_topk_indices");
        const auto experts = golden.ints(prefix + "router_experts");
        int compared = 0;
        for (std::int64_t l = 0; l < layers; ++l) {
            const std::string suffix = "." + std::to_string(l);
            const auto part = [&](const auto& all, std::int64_t size) {
                return std::vector(all.begin() + l * size, all.begin() + (l + 1) * size);
            };
            VERIFY_SAME("hidden" + suffix,
                        compare("hidden" + suffix,
                                lastRow(got.floats("hidden" + suffix), c.hidden_size),
                                part(hidden, c.hidden_size), c.hidden_size));
            const auto expectedScores = part(scores, kRows * count);
            // Among thousands of earlier rows some choose between scores closer than rounding, here
            // or in the golden. Their keys differ by more than rounding: few, and little, or it
            // would show at the end.
            const double scale = largest(expectedScores),
                         bound = 2 * roundingBound(c, count, scale);
            const auto ownScores = got.floats("index_scores" + suffix);
            VERIFY_SAME("scores" + suffix,
                        difference(ownScores, expectedScores, count, 0.01 * scale));
            std::int64_t beyond = 0;
            for (std::size_t i = 0; i < ownScores.size(); ++i)
                beyond += std::isfinite(ownScores[i])
                        && std::abs(ownScores[i] - expectedScores[i]) > bound / 2
                    ? 1
                    : 0;
            qInfo("%sindex_scores%s: %lld of %zu beyond the bound", prefix.c_str(), suffix.c_str(),
                  static_cast<long long>(beyond), ownScores.size());
            QVERIFY(beyond * 100 <= static_cast<std::int64_t>(ownScores.size()));
            if (count < 1000)
                VERIFY_SAME("scores" + suffix,
                            compare("index_scores" + suffix, ownScores, expectedScores, count));
            const auto topk = got.ints("topk" + suffix);
            QCOMPARE(got.shape("topk" + suffix), (std::vector<std::int64_t>{kRows, k}));
            for (std::int64_t t = 0; t < kRows; ++t) {
                std::vector<std::int32_t> chosen;
                VERIFY_SAME("topk" + suffix,
                            checkRow(std::span(topk).subspan(static_cast<std::size_t>(t * k),
                                                             static_cast<std::size_t>(k)),
                                     count - kRows + t, k, chosen));
                const auto from = selected.begin() + (l * kRows + t) * k;
                std::vector<std::int32_t> expected(from, from + k);
                VERIFY_SAME("topk" + suffix,
                            compareSelection(chosen, expected,
                                             std::span(expectedScores)
                                                 .subspan(static_cast<std::size_t>(t * count),
                                                          static_cast<std::size_t>(count)),
                                             bound));
                if (gaps[static_cast<std::size_t>(l * kRows + t)] > bound) {
                    std::sort(expected.begin(), expected.end());
                    QVERIFY(chosen == expected);
                    ++compared;
                }
            }
            if (l > 0) {
                auto mine = got.ints("experts" + suffix);
                auto theirs = std::vector(experts.begin() + (l - 1) * kRows * 2,
                                          experts.begin() + l * kRows * 2);
                for (std::size_t t = 0; t < kRows; ++t) {
                    std::sort(mine.begin() + 2 * t, mine.begin() + 2 * t + 2);
                    std::sort(theirs.begin() + 2 * t, theirs.begin() + 2 * t + 2);
                }
                QCOMPARE(mine, theirs);
            }
        }
        qInfo("%s selections compared exactly: %d of %d", prefix.c_str(), compared,
              static_cast<int>(layers * kRows));
        QVERIFY(compared > layers * kRows / 2); // the bound must not excuse everything
        VERIFY_SAME("logits",
                    compare("logits", got.floats("logits"), golden.floats(prefix + "logits"),
                            c.vocab_size));
        VERIFY_SAME("mtp_logits",
                    compare("mtp_logits", got.floats("mtp_logits"),
                            golden.floats(prefix + "mtp_logits"), c.vocab_size));

        request.selector = {SelectorKind::Dense};
        request.mtp = false;
        const Tensors dense = dump(model, request, folder);
        VERIFY_SAME("dense logits",
                    compare("dense_logits", dense.floats("logits"),
                            golden.floats(prefix + "dense_logits"), c.vocab_size));
    }

    void smallModelsAgreeWithTheirGolden_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& name : forwardCases())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
        QVERIFY(forwardCases().size() >= 10);
    }

    void smallModelsAgreeWithTheirGolden()
    {
        QFETCH(QString, name);
        const std::string folderName = name.toStdString();
        const auto model = loadTiny(folderName);
        const auto& c = model->config();
        const Tensors golden(forwardFolder(folderName) / "golden.safetensors");
        const auto ids = idsOf(folderName);
        const auto count = static_cast<std::int64_t>(ids.size());
        const std::int64_t rows = golden.shape("logits").at(0);
        const bool mtp = golden.has("mtp_logits");
        QTemporaryDir folder;
        // As one pass, and in chunks: short ones, long ones, token by token.
        for (const std::int64_t chunk : {0, 7, 64, 1}) {
            if (mtp && chunk != 0)
                continue;
            const Tensors got =
                dump(model, {ids, rows, selectorOf(*model), chunk, mtp, {}}, folder);
            const auto compare = [&](const std::string& what) {
                const auto expected = golden.floats(what);
                return difference(got.floats(what), expected, golden.shape(what).at(1),
                                  roundingBound(c, count, largest(expected)));
            };
            VERIFY_SAME("logits", compare("logits"));
            if (mtp)
                VERIFY_SAME("mtp_logits", compare("mtp_logits"));
            for (std::int64_t l = 0; l < c.num_hidden_layers; ++l) {
                const std::string suffix = "." + std::to_string(l);
                VERIFY_SAME("hidden" + suffix, compare("hidden" + suffix));
                QCOMPARE(got.has("index_scores" + suffix), golden.has("index_scores" + suffix));
                if (golden.has("index_scores" + suffix)) {
                    VERIFY_SAME("scores" + suffix, compare("index_scores" + suffix));
                    // The golden was chosen so that no decision is close: selections are equal,
                    // ties included.
                    const auto mine = got.ints("topk" + suffix),
                               theirs = golden.ints("topk" + suffix);
                    const std::int64_t k = got.shape("topk" + suffix).at(1),
                                       width = golden.shape("topk" + suffix).at(1);
                    for (std::int64_t t = 0; t < rows; ++t) {
                        std::vector<std::int32_t> a, b;
                        const auto row = [t](const auto& all, std::int64_t n) {
                            return std::span(all).subspan(static_cast<std::size_t>(t * n),
                                                          static_cast<std::size_t>(n));
                        };
                        VERIFY_SAME("topk" + suffix,
                                    checkRow(row(mine, k), count - rows + t, k, a));
                        VERIFY_SAME("golden" + suffix,
                                    checkRow(row(theirs, width), count - rows + t, width, b));
                        QCOMPARE(a, b);
                    }
                }
                if (golden.has("experts" + suffix)) {
                    auto mine = got.ints("experts" + suffix);
                    const std::int64_t n = got.shape("experts" + suffix).at(1);
                    for (std::int64_t t = 0; t < rows; ++t)
                        std::sort(mine.begin() + t * n, mine.begin() + (t + 1) * n);
                    QCOMPARE(mine, golden.ints("experts" + suffix));
                }
            }
        }
        const Tensors dense = dump(model, {ids, rows, {SelectorKind::Dense}, 0, false, {}}, folder);
        const auto expected = golden.floats("dense_logits");
        VERIFY_SAME("dense_logits",
                    difference(dense.floats("logits"), expected, c.vocab_size,
                               roundingBound(c, count, largest(expected))));
    }
};

QTEST_APPLESS_MAIN(TestForwardGolden)
#include "tst_forward_golden.moc"
