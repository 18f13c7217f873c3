// SPDX-License-Identifier: GPL-3.0-or-later
// Traces: what is written comes back, rows need no model, and no damaged file gets through.
#include "engine/generator.h"
#include "engine/recorded_selection.h"
#include "engine/rows.h"
#include "engine/safetensors_writer.h"
#include "engine/trace_file.h"
#include "tests/support/tensors.h"
#include "tests/support/tiny_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace sightline;
using namespace sightline::test;
using nlohmann::json;

namespace {

bool same(float a, float b) { return a == b || (std::isnan(a) && std::isnan(b)); }

/// A prompt of `ids`: a marker in front, a document of one byte a token, a question at the end.
ChatPrompt promptOf(const std::vector<TokenId>& ids)
{
    const auto n = static_cast<std::int64_t>(ids.size());
    ChatPrompt prompt{ids,
                      {{Segment::Kind::Bos, 0, 1, -1}, {Segment::Kind::Document, 1, n - 2, -1}, {Segment::Kind::User, n - 2, n, 0}},
                      {}};
    for (std::int64_t i = 0; i < n - 3; ++i)
        prompt.documentOffsets.push_back({i, i + 1});
    return prompt;
}

TraceRun runOf(Generator& generator, const std::vector<TokenId>& ids, RunSettings settings)
{
    settings.sampler = {5.0, 1.0, 0.0, 1}; // hot, so that no stop token ends it early
    settings.maxNewTokens = 4;
    auto result = generator.run(ids, settings);
    return {"Who?", generator.model().name(), settings, promptOf(ids), {"<bos>", "Wh", "o?"}, std::move(result.tokens),
            result.stopReason, result.timing};
}

Trace traceOf(const std::string& name, bool denseReference = false)
{
    const auto model = loadTiny(name);
    Generator generator(model);
    RunSettings settings;
    settings.selector = model->defaultSelector();
    settings.denseReference = denseReference;
    const auto ids = idsOf(name);
    Trace trace{TraceModel::of(*model), {"a file.txt", std::string(ids.size(), 'a')}, {}};
    trace.runs.push_back(runOf(generator, ids, settings));
    if (settings.selector.kind != SelectorKind::Dense)
        trace.runs.back().settings.selector.k = model->config().index_topk;
    return trace;
}

void compareLayers(const LayerRecord& a, const LayerRecord& b)
{
    QVERIFY(a.selected == b.selected);
    QCOMPARE(a.selectsAll, b.selectsAll);
    QCOMPARE(a.hasScores, b.hasScores);
    QCOMPARE(a.tiesAtThreshold, b.tiesAtThreshold);
    QVERIFY(same(a.threshold, b.threshold) && same(a.gap, b.gap) && same(a.coveredMass, b.coveredMass));
    QVERIFY(same(a.oracleMass, b.oracleMass) && same(a.recall, b.recall) && same(a.outputError, b.outputError));
    QVERIFY(a.indexQuery == b.indexQuery && a.indexWeights == b.indexWeights && a.attentionQuery == b.attentionQuery);
}

void compareTokens(const TokenRecord& a, const TokenRecord& b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.text, b.text);
    QCOMPARE(a.position, b.position);
    QVERIFY(same(a.probability, b.probability) && same(a.entropy, b.entropy) && a.seconds == b.seconds);
    QCOMPARE(a.divergence.has_value(), b.divergence.has_value());
    if (a.divergence) {
        QVERIFY(a.divergence->klDenseSparse == b.divergence->klDenseSparse
                && a.divergence->jensenShannon == b.divergence->jensenShannon);
        QVERIFY(a.divergence->top1Flip == b.divergence->top1Flip && a.divergence->denseRank == b.divergence->denseRank
                && a.divergence->denseProbability == b.divergence->denseProbability);
    }
    QCOMPARE(a.alternatives.size(), b.alternatives.size());
    for (std::size_t i = 0; i < a.alternatives.size(); ++i) {
        const auto &x = a.alternatives[i], &y = b.alternatives[i];
        QVERIFY(x.id == y.id && x.text == y.text && same(x.probability, y.probability)
                && same(x.denseProbability, y.denseProbability));
    }
    QCOMPARE(a.layers.size(), b.layers.size());
    for (std::size_t l = 0; l < a.layers.size(); ++l)
        compareLayers(a.layers[l], b.layers[l]);
}

/// Rows computed from the file against those of the run itself. Latents are rounded to 8 bits: a logit moves by at most
/// 2^-8 of the sum of its terms' sizes, and masses by about twice that where logits are of order one; 2 % of the largest
/// mass is far above it for these models and far below any mistake.
void compareRows(const TokenRecord& got, const TokenRecord& expected)
{
    QVERIFY(votesRow(got) == votesRow(expected));
    for (std::int64_t l = 0; l < static_cast<std::int64_t>(expected.layers.size()); ++l) {
        QVERIFY(indexScoreRow(got, l) == indexScoreRow(expected, l));
        const auto mass = denseMassRow(got, l), exact = denseMassRow(expected, l);
        QCOMPARE(mass.size(), exact.size());
        const float most = exact.empty() ? 0 : *std::max_element(exact.begin(), exact.end());
        for (std::size_t s = 0; s < mass.size(); ++s)
            QVERIFY2(std::abs(mass[s] - exact[s]) <= 0.02f * most, qPrintable(QString::number(mass[s] - exact[s])));
    }
}

/// A copy of a trace with its JSON and its tensors changed.
struct Damage {
    std::function<void(json&)> head = {};
    std::string tensor = {};            ///< to be changed, or
    std::function<void(std::vector<std::byte>&)> bytes = {};
    bool isDropped = false;             ///< left out
};

void rewrite(const std::filesystem::path& from, const std::filesystem::path& to, const Damage& damage)
{
    const auto file = SafetensorsFile::open(from);
    json head = json::parse(file.metadata().at(trace_format::kKey));
    if (damage.head)
        damage.head(head);
    SafetensorsWriter writer;
    for (const auto& t : file.tensors()) {
        std::vector<std::byte> bytes(t.data, t.data + t.byteCount);
        if (t.name == damage.tensor) {
            if (damage.isDropped)
                continue;
            damage.bytes(bytes);
        }
        writer.addCopy(t.name, t.dtype, t.shape, bytes);
    }
    writer.setMetadata({{trace_format::kKey, head.dump()}});
    writer.write(to);
}

template <typename T>
std::function<void(std::vector<std::byte>&)> setAt(std::size_t index, T value)
{
    return [=](std::vector<std::byte>& bytes) { std::memcpy(bytes.data() + index * sizeof(T), &value, sizeof(T)); };
}

} // namespace

class TestTraceFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = std::filesystem::path(m_folder->path().toStdString()) / "answer.sightline";
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("reference");
        for (const auto* name : {"plain", "groups", "yarn", "glm_mtp_ties", "no_query_latent", "dense_v3"})
            for (const bool reference : {false, true})
                QTest::addRow("%s%s", name, reference ? " with reference" : "") << QString(name) << reference;
    }

    void comesBackAsItWas()
    {
        QFETCH(QString, name);
        QFETCH(bool, reference);
        const Trace trace = traceOf(name.toStdString(), reference);
        QVERIFY(trace.runs[0].tokens.size() >= 2);
        writeTrace(m_path, trace);
        std::vector<TokenRecordPtr> tokens;
        {
            const Trace read = readTrace(m_path);
            QCOMPARE(read.model.name, trace.model.name);
            QCOMPARE(read.model.identity, trace.model.identity);
            QCOMPARE(read.model.layers, trace.model.layers);
            QCOMPARE(read.model.index_topk, trace.model.index_topk);
            QCOMPARE(read.model.favouriteLayer, trace.model.favouriteLayer);
            QCOMPARE(read.document.title, trace.document.title);
            QCOMPARE(read.document.text, trace.document.text);
            QCOMPARE(read.runs.size(), std::size_t{1});
            const auto &a = read.runs[0], &b = trace.runs[0];
            QCOMPARE(a.question, b.question);
            QCOMPARE(a.backend, b.backend);
            QVERIFY(a.settings == b.settings);
            QVERIFY(a.prompt.ids == b.prompt.ids && a.prompt.documentOffsets == b.prompt.documentOffsets && a.pieces == b.pieces);
            QCOMPARE(a.prompt.segments.size(), b.prompt.segments.size());
            QVERIFY(a.prompt.document()->begin == 1 && a.prompt.segments.back().turn == 0);
            QCOMPARE(a.answer(), b.answer());
            QVERIFY(a.stopReason == b.stopReason && a.timing.prefillTokens == b.timing.prefillTokens
                    && a.timing.decodeSeconds == b.timing.decodeSeconds);
            QCOMPARE(a.tokens.size(), b.tokens.size());
            for (std::size_t i = 0; i < a.tokens.size(); ++i)
                compareTokens(*a.tokens[i], *b.tokens[i]);
            tokens = a.tokens;
        }
        // The records keep what their rows are read from.
        for (std::size_t i = 0; i < tokens.size(); ++i)
            compareRows(*tokens[i], *trace.runs[0].tokens[i]);
    }

    void selectionsCanBeMadeAgain()
    {
        const Trace trace = traceOf("plain");
        writeTrace(m_path, trace);
        const Trace read = readTrace(m_path);
        int chosen = 0;
        for (const auto& token : read.runs[0].tokens)
            for (std::int64_t l = 0; l < read.model.layers; ++l) {
                const auto& layer = token->layers[static_cast<std::size_t>(l)];
                if (!layer.hasScores || layer.selectsAll)
                    continue;
                QVERIFY(selectionAt(indexScoreRow(*token, l), read.runs[0].settings.selector.k) == layer.selected);
                ++chosen;
            }
        QVERIFY(chosen > 0);
    }

    void settingsOfInterventionsAreKept()
    {
        Trace trace = traceOf("plain");
        auto& settings = trace.runs[0].settings;
        settings.selector.kind = SelectorKind::Block;
        settings.selector.blockSize = 12;
        settings.selector.edits = {{SelectionEdit::Kind::Include, 3, 9, {}}, {SelectionEdit::Kind::Exclude, 20, 21, {0, 2}}};
        settings.forcedTokens = {7, 0};
        writeTrace(m_path, trace);
        QVERIFY(readTrace(m_path).runs[0].settings == settings);
    }

    /// What a run read need not be what is open, and all that is known of a document stays.
    void documentsAndTheNextQuestionAreKept()
    {
        Trace trace = traceOf("plain");
        TraceDocument& open = trace.document;
        open.isMarkdown = true;
        open.parts = {{"one", 0, 2, 5, true}, {"two", 6, 8, static_cast<std::int64_t>(open.text.size()), false}};
        open.cut = TraceCut{7, 20, 40};
        open.pageBegins = {0, 4, 4, 9};
        open.bookmarks = {{3, 5, "here"}, {9, 9, ""}};
        trace.earlier = {{"before", open.text + " and more"}, {"", ""}};
        trace.runs.push_back(trace.runs[0]);
        trace.runs[1].document = 1;
        trace.runs[1].systemPrompt = "Answer in one word.";
        trace.runs[1].prompt.documentOffsets.back().end = static_cast<std::int64_t>(trace.earlier[0].text.size());
        trace.conversation.turns = {{1, 0, 1, "Who?", 0, 1}};
        trace.conversation.shown = 1;
        trace.conversation.next = NextQuestion{trace.runs[0].settings, "Be kind."};
        trace.conversation.next->settings.selector.k = 0;
        writeTrace(m_path, trace);
        const Trace read = readTrace(m_path);
        QVERIFY(read.document.isSameAs(open) && read.document.bookmarks == open.bookmarks);
        QCOMPARE(read.earlier.size(), std::size_t{2});
        QVERIFY(read.earlier[0].isSameAs(trace.earlier[0]) && read.earlier[1].text.empty());
        QVERIFY(read.runs[0].document == 0 && read.runs[1].document == 1);
        QCOMPARE(read.documentAt(read.runs[1].document).title, std::string("before"));
        QCOMPARE(read.runs[1].systemPrompt, std::string("Answer in one word."));
        QVERIFY(read.runs[0].systemPrompt.empty());
        QVERIFY(read.conversation.next && read.conversation.next->settings == trace.conversation.next->settings);
        QCOMPARE(read.conversation.next->systemPrompt, std::string("Be kind."));
        // What could not be read again is not written.
        trace.runs[1].document = 0; // whose text is shorter
        QCOMPARE(errorOf([&] { writeTrace(m_path, trace); }).code(), ErrorCode::Internal);
        trace.runs[1].document = 3;
        QCOMPARE(errorOf([&] { writeTrace(m_path, trace); }).code(), ErrorCode::Internal);
        QVERIFY(readTrace(m_path).runs.size() == 2);
    }

    void partsCanBeLeftOut()
    {
        const Trace trace = traceOf("plain");
        const auto& expected = *trace.runs[0].tokens[0];
        writeTrace(m_path, trace, {.scores = true, .mass = false});
        const Trace scores = readTrace(m_path);
        QVERIFY(denseMassRow(*scores.runs[0].tokens[0], 0).empty());
        QVERIFY(indexScoreRow(*scores.runs[0].tokens[0], 0) == indexScoreRow(expected, 0));
        const auto withScores = std::filesystem::file_size(m_path);
        writeTrace(m_path, trace, {.scores = false, .mass = true});
        const Trace mass = readTrace(m_path);
        QVERIFY(indexScoreRow(*mass.runs[0].tokens[0], 0).empty());
        QCOMPARE(denseMassRow(*mass.runs[0].tokens[0], 0).size(), denseMassRow(expected, 0).size());
        writeTrace(m_path, trace, {.scores = false, .mass = false});
        QVERIFY(std::filesystem::file_size(m_path) < withScores);
        QVERIFY(readTrace(m_path).runs[0].tokens[0]->layers[0].selected == expected.layers[0].selected);
    }

    void equalBeginningsAreStoredOnce()
    {
        const auto model = loadTiny("plain");
        Generator generator(model);
        RunSettings settings;
        settings.selector = model->defaultSelector();
        auto ids = idsOf("plain");
        Trace trace{TraceModel::of(*model), {"", std::string(ids.size(), 'a')}, {}};
        trace.runs.push_back(runOf(generator, ids, settings));
        writeTrace(m_path, trace);
        const auto one = std::filesystem::file_size(m_path);
        ids.back() = (ids.back() + 1) % static_cast<TokenId>(model->config().vocab_size);
        trace.runs.push_back(runOf(generator, ids, settings));
        auto dense = settings; // another cache: nothing of it is shared
        dense.selector = {SelectorKind::Dense, 0, 4, 0};
        trace.runs.push_back(runOf(generator, ids, dense));
        writeTrace(m_path, trace);
        const Trace read = readTrace(m_path);
        QCOMPARE(read.runs.size(), std::size_t{3});
        for (std::size_t r = 0; r < 3; ++r)
            for (std::size_t i = 0; i < read.runs[r].tokens.size(); ++i)
                compareRows(*read.runs[r].tokens[i], *trace.runs[r].tokens[i]);
        const auto file = SafetensorsFile::open(m_path);
        QVERIFY(file.find("run.1.index_keys.0")->shape[0] < 8); // the last prompt token and the answer
        QCOMPARE(file.find("run.2.index_keys.0")->shape[0], trace.runs[2].tokens.back()->position);
        QVERIFY(std::filesystem::file_size(m_path) < 3 * one);
    }

    void emptyTracesAreFine()
    {
        Trace trace{TraceModel::of(*loadTiny("plain")), {}, {}};
        writeTrace(m_path, trace);
        QVERIFY(readTrace(m_path).runs.empty());
        trace.runs.push_back({"Why?", "CPU", {}, {{5}, {{Segment::Kind::User, 0, 1, 0}}, {}}, {"x"}, {}, StopReason::Cancelled, {}});
        writeTrace(m_path, trace);
        const auto read = readTrace(m_path);
        QVERIFY(read.runs[0].tokens.empty() && read.runs[0].stopReason == StopReason::Cancelled);
    }

    void writingReplacesWholeFilesOnly()
    {
        const Trace trace = traceOf("plain");
        writeTrace(m_path, trace);
        const auto before = std::filesystem::file_size(m_path);
        const Error missing = errorOf([&] { writeTrace(m_path.parent_path() / "no such folder" / "x.sightline", trace); });
        QCOMPARE(missing.code(), ErrorCode::InvalidInput);
        QVERIFY(std::string(missing.what()).find("x.sightline") != std::string::npos);
        if (::geteuid() != 0) { // root may write anywhere
            ::chmod(m_path.parent_path().c_str(), 0500);
            QCOMPARE(errorOf([&] { writeTrace(m_path, trace); }).code(), ErrorCode::InvalidInput);
            ::chmod(m_path.parent_path().c_str(), 0700);
        }
        QCOMPARE(std::filesystem::file_size(m_path), before);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(m_path.parent_path()), {}), std::ptrdiff_t{1});
    }

    void damageIsRefused_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < static_cast<int>(damages().size()); ++i)
            QTest::addRow("%d", i) << i;
    }

    void damageIsRefused()
    {
        QFETCH(int, number);
        writeTrace(m_path, traceOf("plain"));
        const auto damaged = m_path.parent_path() / "damaged.sightline";
        rewrite(m_path, damaged, damages()[static_cast<std::size_t>(number)]);
        const Error error = errorOf([&] { (void)readTrace(damaged); });
        QCOMPARE(error.code(), ErrorCode::InvalidFile);
        QVERIFY2(std::string(error.what()).find("damaged.sightline") != std::string::npos, error.what());
    }

    /// What the cases above do to a file besides their damage.
    void copyingIsNoDamage()
    {
        const Trace trace = traceOf("plain");
        writeTrace(m_path, trace);
        const auto copy = m_path.parent_path() / "copy.sightline";
        rewrite(m_path, copy, {});
        const Trace read = readTrace(copy);
        for (std::size_t i = 0; i < trace.runs[0].tokens.size(); ++i)
            compareTokens(*read.runs[0].tokens[i], *trace.runs[0].tokens[i]);
    }

    void otherFilesAreNoTraces()
    {
        SafetensorsWriter writer;
        writer.write(m_path);
        const Error error = errorOf([&] { (void)readTrace(m_path); });
        QCOMPARE(error.code(), ErrorCode::InvalidFile);
        QVERIFY2(std::string(error.what()).find("not a Sightline trace") != std::string::npos, error.what());
        QCOMPARE(errorOf([&] { (void)readTrace(forwardFolder("plain") / "model.safetensors"); }).code(), ErrorCode::InvalidFile);
        QCOMPARE(errorOf([&] { (void)readTrace(forwardFolder("plain") / "config.json"); }).code(), ErrorCode::InvalidFile);
    }

    void cutFilesAreRefused()
    {
        writeTrace(m_path, traceOf("plain"));
        QFile file(QString::fromStdString(m_path.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        const auto cut = m_path.parent_path() / "cut.sightline";
        for (qsizetype length = 0; length < all.size(); length += 1 + all.size() / 40) {
            QFile out(QString::fromStdString(cut.string()));
            QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            out.write(all.left(length));
            out.close();
            QCOMPARE(errorOf([&] { (void)readTrace(cut); }).code(), ErrorCode::InvalidFile);
        }
    }

    /// An answer that replayed a selection holds it itself: the file that it came from is not needed.
    void replaysComeBack()
    {
        Trace trace = traceOf("plain");
        const auto model = loadTiny("plain");
        Generator generator(model);
        RunSettings settings;
        settings.selector.kind = SelectorKind::Replay;
        settings.selector.recorded = recordedSelection(trace.runs[0], "other.sightline");
        settings.selector.edits = {{SelectionEdit::Kind::Exclude, 3, 9, {0}}};
        trace.runs.push_back(runOf(generator, idsOf("plain"), settings));
        trace.conversation.turns = {{1, 0, 1, "Who?", 0, 1, {}}};
        trace.conversation.next = NextQuestion{settings, {}};
        writeTrace(m_path, trace);
        const Trace read = readTrace(m_path);
        const auto &got = read.runs[1].settings.selector, &original = trace.runs[0].settings.selector;
        QVERIFY(got.kind == SelectorKind::Replay && got.edits == settings.selector.edits && got.recorded);
        QCOMPARE(got.recorded->source(), std::string("other.sightline"));
        QVERIFY(got.recorded->selector() == original);
        QVERIFY(got.recorded->prompt() == trace.runs[1].prompt.ids);
        QCOMPARE(got.recorded->answer().size(), trace.runs[1].tokens.size());
        for (std::size_t i = 0; i < trace.runs[1].tokens.size(); ++i)
            for (std::size_t l = 0; l < trace.runs[1].tokens[i]->layers.size(); ++l)
                QVERIFY(std::ranges::equal(got.recorded->selected(static_cast<std::int64_t>(l), got.recorded->begin() + static_cast<std::int64_t>(i)),
                                           trace.runs[1].tokens[i]->layers[l].selected));
        Generator fresh(model);
        const TraceRun again = runOf(fresh, idsOf("plain"), read.runs[1].settings);
        QCOMPARE(again.answer(), trace.runs[1].answer());
        for (std::size_t i = 0; i < again.tokens.size(); ++i)
            QVERIFY(again.tokens[i]->id == trace.runs[1].tokens[i]->id
                    && same(again.tokens[i]->probability, trace.runs[1].tokens[i]->probability));
        // The next question has no selection of its own in the file: it goes back to what chooses.
        auto next = original;
        next.edits = settings.selector.edits;
        QVERIFY(read.conversation.next->settings.selector == next);
    }

private:
    static const std::vector<Damage>& damages()
    {
        static const std::vector<Damage> all{
            {[](json& h) { h["version"] = 2; }},
            {[](json& h) { h.erase("version"); }},
            {[](json& h) { h["version"] = "1"; }},
            {[](json& h) { h.erase("model"); }},
            {[](json& h) { h["model"]["layers"] = 0; }},
            {[](json& h) { h["model"]["layers"] = 1 << 30; }},
            {[](json& h) { h["model"]["kv_lora_rank"] = 7; }},
            {[](json& h) { h["model"]["index_n_heads"] = 31; }},
            {[](json& h) { h["model"]["favourite_layer"] = 99; }},
            {[](json& h) { h["document"] = nullptr; }},
            {[](json& h) { h["document"]["parts"] = json::array({{{"title", "x"}, {"begin", 3}, {"text_begin", 2}, {"end", 4}, {"markdown", false}}}); }},
            {[](json& h) { h["document"]["parts"] = json::array({{{"title", "x"}, {"begin", 0}, {"text_begin", 0}, {"end", 1 << 20}, {"markdown", false}}}); }},
            {[](json& h) { h["document"]["parts"] = json::array({3}); }},
            {[](json& h) { h["document"]["cut"] = {{"first_token", 5}, {"kept_tokens", 6}, {"all_tokens", 10}}; }},
            {[](json& h) { h["document"]["cut"] = 5; }},
            {[](json& h) { h["document"]["pages"] = {0, 4, 3}; }},
            {[](json& h) { h["document"]["pages"] = {-1}; }},
            {[](json& h) { h["document"]["bookmarks"] = json::array({{{"begin", 5}, {"end", 4}, {"name", "x"}}}); }},
            {[](json& h) { h["document"]["bookmarks"] = json::array({{{"begin", 0}, {"end", 1 << 20}, {"name", "x"}}}); }},
            {[](json& h) { h["document"]["bookmarks"] = json::array({{{"begin", 0}, {"end", 0}}}); }},
            {[](json& h) { h["document"]["markdown"] = "yes"; }},
            {[](json& h) { h["earlier_documents"] = 5; }},
            {[](json& h) { h["earlier_documents"] = json::array({{{"title", "without a tensor"}}}); }},
            {[](json& h) { h["runs"][0]["document"] = 1; }},
            {[](json& h) { h["runs"][0]["document"] = -1; }},
            {[](json& h) { h["runs"][0]["system_prompt"] = 1; }},
            {[](json& h) { h["conversation"] = {{"title", ""}, {"turns", json::array()}, {"shown", 0}, {"next", 3}}; }},
            {[](json& h) { h["conversation"] = {{"title", ""}, {"turns", json::array()}, {"shown", 0}, {"next", {{"settings", json::object()}, {"system_prompt", ""}}}}; }},
            {[](json& h) { h["runs"] = 5; }},
            {[](json& h) { h["runs"].push_back(h["runs"][0]); }}, // without tensors
            {[](json& h) { h["runs"][0]["question"] = 1; }},
            {[](json& h) { h["runs"][0]["stop_reason"] = "tired"; }},
            {[](json& h) { h["runs"][0]["settings"]["edits"] = 3; }},
            {[](json& h) { h["runs"][0]["settings"]["edits"] = json::array({{{"kind", "include"}, {"begin", 9}, {"end", 3}, {"layers", json::array()}}}); }},
            {[](json& h) { h["runs"][0]["settings"]["edits"] = json::array({{{"kind", "guess"}, {"begin", 1}, {"end", 3}, {"layers", json::array()}}}); }},
            {[](json& h) { h["runs"][0]["settings"]["edits"] = json::array({{{"kind", "include"}, {"begin", 1}, {"end", 3}, {"layers", {2, 1}}}}); }},
            {[](json& h) { h["runs"][0]["settings"]["forced_tokens"] = {-1}; }},
            {[](json& h) { h["runs"][0]["settings"]["block_size"] = 0; }},
            {[](json& h) { h["runs"][0]["settings"]["selector"] = "guess"; }},
            {[](json& h) { h["runs"][0]["settings"]["selector"] = "replay"; }}, // of nothing
            {[](json& h) { h["runs"][0]["settings"].update({{"selector", "replay"}, {"recording", {{"source", "x"}}}}); }},
            {[](json& h) { h["runs"][0]["settings"].update({{"selector", "replay"}, {"recording", {{"selector", {{"selector", "guess"}}}}}}); }},
            {[](json& h) { // of a replay
                json other = h["runs"][0]["settings"];
                other["selector"] = "replay";
                h["runs"][0]["settings"].update({{"selector", "replay"}, {"recording", {{"source", "x"}, {"selector", other}}}});
            }},
            {[](json& h) { h["runs"][0]["settings"]["k"] = -1; }},
            {[](json& h) { h["runs"][0]["settings"]["temperature"] = -0.5; }},
            {[](json& h) { h["runs"][0]["settings"]["seed"] = -3; }},
            {[](json& h) { h["runs"][0]["settings"]["dense_reference"] = 1; }},
            {[](json& h) { h["runs"][0]["timing"]["decode_s"] = -1; }},
            {[](json& h) { h["runs"][0]["segments"].erase(0); }},
            {[](json& h) { h["runs"][0]["segments"][0] = {"bos", 0, 0, -1}; }},
            {[](json& h) { h["runs"][0]["segments"][1][0] = "poem"; }},
            {[](json& h) { h["runs"][0]["segments"][1][2] = 100000; }},
            {[](json& h) { h["runs"][0]["segments"][2][0] = "document"; }},
            {[](json& h) { h["runs"][0]["pieces"].push_back("x"); }},
            {[](json& h) { h["runs"][0]["pieces"][0] = 4; }},
            {[](json& h) { h["runs"][0]["tokens"].erase(0); }},
            {[](json& h) { h["runs"][0]["tokens"][0]["text"] = 4; }},
            {[](json& h) { h["runs"][0]["tokens"][0]["alternatives"][0]["id"] = -1; }},
            {[](json& h) { h["runs"][0]["tokens"][0]["alternatives"][0]["p"] = 2; }},
            {[](json& h) { h["runs"][0]["keys"]["positions"] = 3; }},
            {[](json& h) { h["runs"][0]["keys"]["positions"] = -1; }},
            {[](json& h) { h["runs"][0]["keys"]["shared"] = 2; }},
            {[](json& h) { h["runs"][0]["keys"]["from_run"] = 0; }},
            {{}, "document.text", setAt<std::uint8_t>(0, 0xFF)},
            {{}, "run.0.document_offsets", setAt<std::int64_t>(0, -1)},
            {{}, "run.0.document_offsets", setAt<std::int64_t>(1, 1 << 20)},
            {{}, "run.0.prompt_ids", setAt<std::int32_t>(0, -5)},
            {{}, "run.0.selected_begin", setAt<std::int64_t>(1, 1 << 20)},
            {{}, "run.0.selected_begin", setAt<std::int64_t>(0, 5)},
            {{}, "run.0.selected", setAt<std::int32_t>(0, 1 << 20)},
            {{}, "run.0.selected", setAt<std::int32_t>(0, -1)},
            {{}, "run.0.flags", setAt<std::uint8_t>(0, 0)}, // one query too many
            {{}, "run.0.flags", setAt<std::uint8_t>(0, 15)},
            {{}, "run.0.index_keys.0", {}, true},
            {{}, "run.0.latents.0", {}, true},
            {{}, "run.0.index_query", {}, true},
            {{}, "run.0.entropy", {}, true},
            {{}, "document.text", {}, true}};
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_path;
};

QTEST_APPLESS_MAIN(TestTraceFile)
#include "tst_trace_file.moc"
