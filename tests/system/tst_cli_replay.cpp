// SPDX-License-Identifier: GPL-3.0-or-later
// `--selector replay`: an answer, or a plain pass over tokens, that reads what a trace recorded.
#include "engine/trace_file.h"
#include "tests/support/cli_files.h"
#include "tests/support/cli_process.h"
#include "tests/support/tensors.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>

using namespace sightline;
using namespace sightline::test;

class TestCliReplay : public QObject, private CliFiles {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_document = writeBridge();
        m_own = (m_path / "own.sightline").string();
        m_window = (m_path / "window.sightline").string();
        for (const auto& [file, selector] : {std::pair(m_own, "lightning_indexer"), std::pair(m_window, "window")}) {
            const auto outcome = ask({"--selector", selector, "--k", "48", "--trace", file});
            QVERIFY2(outcome.code == 0, outcome.err.c_str());
            m_answers[file] = outcome.json();
        }
    }

    void whatATraceReadIsReadAgain()
    {
        for (const auto& file : {m_own, m_window}) {
            const auto outcome = ask({"--selector", "replay", "--replay", file});
            QVERIFY2(outcome.code == 0, outcome.err.c_str());
            QVERIFY(outcome.err.empty());
            const auto answer = outcome.json(), recorded = m_answers[file];
            for (const auto* key : {"answer_ids", "k", "prompt_tokens", "stop_reason"})
                QVERIFY2(answer[key] == recorded[key], key);
            QCOMPARE(answer["selector"].get<std::string>(), std::string("replay"));
            QVERIFY(answer["replay"]["selector"] == recorded["selector"]);
            QCOMPARE(answer["replay"]["file"].get<std::string>(), std::filesystem::path(file).filename().string());
            QCOMPARE(answer["replay"]["recorded_tokens"].get<std::size_t>(), recorded["answer_ids"].size());
            QVERIFY(answer["replay"]["fork"].is_null());
            for (std::size_t i = 0; i < answer["tokens"].size(); ++i)
                for (const auto* key : {"probability", "covered_mass", "selected", "output_error"})
                    QVERIFY2(answer["tokens"][i][key] == recorded["tokens"][i][key], key); // the same processor: bit for bit
        }
        const auto human = cli({"ask", "--document", m_document, "--question", m_question, "--max-new-tokens", "4", "--selector",
                                "replay", "--replay", m_window});
        QVERIFY(human.out.find("replay of window.sightline (window, k 48)") != std::string::npos);
        QVERIFY(human.out.find("no token differs from the recorded answer, which has 4") != std::string::npos);
    }

    void theTraceOfAReplayNeedsNoOtherFile()
    {
        const auto first = (m_path / "first.sightline").string(), second = (m_path / "second.sightline").string();
        std::filesystem::copy_file(m_window, first);
        QCOMPARE(ask({"--selector", "replay", "--replay", first, "--exclude", "0:20", "--trace", second}).code, 0);
        std::filesystem::remove(first);
        const auto told = cli({"trace", second});
        QVERIFY(told.out.find("replay of first.sightline (window, k 48)") != std::string::npos);
        QCOMPARE(cli({"trace", second, "--json", "-"}).json()["runs"][0]["selector"].get<std::string>(), std::string("replay"));
        const auto selected = [](const std::string& file) {
            const Trace trace = readTrace(file);
            std::vector<std::vector<std::int32_t>> rows;
            for (const auto& token : trace.runs.at(0).tokens)
                for (const auto& layer : token->layers)
                    rows.push_back(layer.selected);
            return rows;
        };
        auto expected = selected(m_window);
        for (auto& row : expected)
            std::erase_if(row, [](std::int32_t s) { return s < 20; });
        const auto got = selected(second);
        QVERIFY(got.size() <= expected.size() && std::equal(got.begin(), got.end(), expected.begin()));
        // And what it read can be replayed in turn, by its number.
        const auto third = ask({"--selector", "replay", "--replay", second, "--replay-run", "1"});
        QVERIFY2(third.code == 0, third.err.c_str());
        QVERIFY(third.json()["replay"]["fork"].is_null());
    }

    void oneTraceServesSeveralQuestions()
    {
        const auto both = (m_path / "both.sightline").string();
        const auto list = write("list.json", R"(["Who built the bridge?", "Where is the key?"])");
        QCOMPARE(cli({"ask", "--document", m_document, "--questions", list, "--max-new-tokens", "3", "--trace", both}).code, 0);
        const auto outcome = cli({"ask", "--document", m_document, "--questions", list, "--max-new-tokens", "3", "--selector", "replay",
                                  "--replay", both, "--json", "-"});
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
        const auto answers = outcome.json()["answers"];
        QCOMPARE(answers.size(), std::size_t{2});
        for (const auto& answer : answers)
            QVERIFY(answer["replay"]["fork"].is_null() && answer["replay"]["recorded_tokens"] == answer["tokens"].size());
    }

    /// Tokens that are given, so that no choice of words comes between: hidden states under the same selection.
    void forwardReadsARecordedSelection()
    {
        const Trace trace = readTrace(m_window);
        const TraceRun& run = trace.runs.at(0);
        nlohmann::json ids = run.prompt.ids;
        for (const auto& token : run.tokens)
            ids.push_back(token->id);
        ids.erase(ids.size() - 1); // nobody predicted anything from the last one
        const auto tokens = write("tokens.json", ids.dump());
        const auto last = std::to_string(run.tokens.size());
        const auto replayed = (m_path / "replayed.safetensors").string(), plain = (m_path / "plain.safetensors").string();
        const auto again = cli({"forward", "--tokens", tokens, "--out", replayed, "--last", last, "--selector", "replay", "--replay", m_window});
        QVERIFY2(again.code == 0, again.err.c_str());
        QCOMPARE(cli({"forward", "--tokens", tokens, "--out", plain, "--last", last, "--selector", "window", "--k", "48"}).code, 0);
        const Tensors a(replayed), b(plain);
        QVERIFY(a.floats("logits") == b.floats("logits"));
        for (std::size_t l = 0; l < run.tokens[0]->layers.size(); ++l) {
            QVERIFY(a.floats("hidden." + std::to_string(l)) == b.floats("hidden." + std::to_string(l)));
            const auto rows = a.ints("topk." + std::to_string(l));
            for (std::size_t t = 0; t < run.tokens.size(); ++t) {
                const auto& selected = run.tokens[t]->layers[l].selected;
                QVERIFY(std::equal(selected.begin(), selected.end(), rows.begin() + static_cast<std::ptrdiff_t>(t * 48)));
            }
        }
    }

    void whatDoesNotFitIsRefused()
    {
        const auto says = [](const Outcome& outcome, const std::string& part) {
            return notRefused(outcome).empty() && outcome.err.find(part) != std::string::npos ? std::string() : part + " in: " + outcome.err;
        };
        const auto check = [&](std::vector<std::string> more, const std::string& part) { return says(ask(std::move(more)), part); };
        QCOMPARE(check({"--selector", "replay"}, "add --replay FILE.sightline"), std::string());
        QCOMPARE(check({"--replay", m_own}, "belongs to --selector replay"), std::string());
        QCOMPARE(check({"--selector", "replay", "--replay", "/nonexistent.sightline"}, "/nonexistent.sightline"), std::string());
        QCOMPARE(check({"--selector", "replay", "--replay", m_document}, "bridge.md"), std::string());
        QCOMPARE(check({"--selector", "replay", "--replay", m_own, "--k", "32"}, "leave --k out"), std::string());
        QCOMPARE(check({"--selector", "replay", "--replay", m_own, "--replay-run", "2"}, "there is no answer 2"), std::string());
        const auto whole = contentOf(m_own);
        const auto cut = write("cut.sightline", whole.substr(0, whole.size() / 2));
        QCOMPARE(check({"--selector", "replay", "--replay", cut}, "cut.sightline"), std::string());
        // Another question, another document.
        QCOMPARE(says(cli({"ask", "--document", m_document, "--question", "Where is the key?", "--selector", "replay", "--replay", m_own}),
                      "another prompt"),
                 std::string());
        QCOMPARE(says(cli({"ask", "--question", m_question, "--selector", "replay", "--replay", m_own}), "another prompt"), std::string());
        // Another model, and commands that have no prompt.
        QCOMPARE(says(cli({"forward", "--model", m_plain, "--tokens", m_ids, "--out", (m_path / "x").string(), "--selector", "replay",
                           "--replay", m_own}),
                      "is that of another model"),
                 std::string());
        QCOMPARE(says(cli({"forward", "--tokens", write("short.json", "[1, 2, 3]"), "--out", (m_path / "x").string(), "--selector", "replay",
                           "--replay", m_own}),
                      "own.sightline"),
                 std::string());
        QCOMPARE(says(cli({"bench", "--context", "9", "--selector", "replay"}), "--replay FILE.sightline"), std::string());
        QCOMPARE(says(cli({"compare", "--question", "a", "--selector", "replay"}), "--replay FILE.sightline"), std::string());
    }

private:
    Outcome ask(std::vector<std::string> more) const
    {
        std::vector<std::string> all{"ask", "--document", m_document, "--question", m_question, "--max-new-tokens", "4", "--json", "-"};
        all.insert(all.end(), more.begin(), more.end());
        return cli(all);
    }

    const std::string m_question = "Who built the bridge?";
    std::string m_document, m_own, m_window;
    std::map<std::string, nlohmann::json> m_answers;
};

QTEST_GUILESS_MAIN(TestCliReplay)
#include "tst_cli_replay.moc"
