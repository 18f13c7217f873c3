// SPDX-License-Identifier: GPL-3.0-or-later
// Traces on the command line: `ask --trace` and `trace`.
#include "engine/trace_file.h"
#include "tests/support/cli_files.h"
#include "tests/support/cli_process.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace sightline;
using namespace sightline::test;

class TestCliTrace : public QObject, private CliFiles {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_document = writeBridge();
    }

    void whatIsAskedComesBack()
    {
        const auto file = (m_path / "bridge.sightline").string();
        const auto asked = cli({"ask", "--document", m_document, "--question", "Who built the bridge?", "--dense-reference",
                                "--max-new-tokens", "6", "--trace", file, "--json", "-"});
        QVERIFY2(asked.code == 0, asked.err.c_str());
        const auto answer = asked.json();
        const auto outcome = cli({"trace", file, "--json", "-"});
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
        const auto trace = outcome.json();
        QCOMPARE(trace["document"]["title"].get<std::string>(), std::string("bridge.md"));
        QCOMPARE(trace["document"]["bytes"].get<std::size_t>(), contentOf(m_document).size());
        QCOMPARE(trace["bytes"].get<std::size_t>(), std::filesystem::file_size(file));
        const auto run = trace["runs"][0];
        QCOMPARE(run["answer"].get<std::string>(), answer["answer"].get<std::string>());
        QCOMPARE(run["k"].get<int>(), answer["k"].get<int>());
        QCOMPARE(run["prompt_tokens"].get<int>(), answer["prompt_tokens"].get<int>());
        QCOMPARE(run["tokens"].get<std::size_t>(), answer["tokens"].size());
        double largest = 0;
        for (const auto& token : answer["tokens"])
            largest = std::max(largest, token["kl_dense_sparse"].get<double>());
        QCOMPARE(run["largest_kl"].get<double>(), largest);

        // A person sees question, answer and model; a table has a line for each token and layer.
        const auto human = cli({"trace", file});
        QCOMPARE(human.code, 0);
        for (const std::string& part : {std::string("Who built the bridge?"), answer["answer"].get<std::string>(), std::string("sightline-demo")})
            QVERIFY(human.out.find(part) != std::string::npos);
        const auto table = (m_path / "bridge.csv").string();
        QCOMPARE(cli({"trace", file, "--csv", table}).code, 0);
        const std::string csv = contentOf(table);
        QCOMPARE(static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n')),
                 1 + answer["tokens"].size() * trace["model"]["layers"].get<std::size_t>());
        QVERIFY(cli({"trace", file, "--csv", "-"}).out == csv);
    }

    void severalQuestionsShareTheDocument()
    {
        const auto one = (m_path / "one.sightline").string(), two = (m_path / "two.sightline").string();
        const auto list = write("list.json", R"(["Who built the bridge?", "Where is the key?"])");
        QCOMPARE(cli({"ask", "--document", m_document, "--question", "Who built the bridge?", "--max-new-tokens", "3",
                      "--trace", one}).code, 0);
        QCOMPARE(cli({"ask", "--document", m_document, "--questions", list, "--max-new-tokens", "3", "--trace", two}).code, 0);
        const auto runs = cli({"trace", two, "--json", "-"}).json()["runs"];
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[1]["question"].get<std::string>(), std::string("Where is the key?"));
        // The second question adds its own tokens only.
        QVERIFY(std::filesystem::file_size(two) < std::filesystem::file_size(one) * 3 / 2);
        const auto smaller = (m_path / "smaller.sightline").string();
        QCOMPARE(cli({"ask", "--document", m_document, "--question", "Who built the bridge?", "--max-new-tokens", "3",
                      "--trace", smaller, "--trace-without-mass"}).code, 0);
        QVERIFY(std::filesystem::file_size(smaller) < std::filesystem::file_size(one) / 2);
    }

    void badFilesAreRefused()
    {
        VERIFY_REFUSED(cli({"trace"}));
        VERIFY_REFUSED(cli({"trace", "/nonexistent.sightline"}));
        VERIFY_REFUSED(cli({"trace", m_document}));
        VERIFY_REFUSED(cli({"trace", m_path.string()}));
        VERIFY_REFUSED(cli({"trace", write("empty.sightline", "")}));
        VERIFY_REFUSED(cli({"ask", "--question", "a", "--trace-without-mass"}));
        // No model is loaded for an answer that could not be kept.
        const auto refused = cli({"ask", "--document", m_document, "--question", "a", "--trace", "/nonexistent/a.sightline"});
        VERIFY_REFUSED(refused);
        QVERIFY(refused.err.find("no folder") != std::string::npos);
    }

private:
    std::string m_document;
};

QTEST_GUILESS_MAIN(TestCliTrace)
#include "tst_cli_trace.moc"
