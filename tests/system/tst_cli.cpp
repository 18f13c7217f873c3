// SPDX-License-Identifier: GPL-3.0-or-later
// sightline-cli as a program: what it prints, writes and returns.
#include "engine/json_file.h"
#include "tests/support/cli_files.h"
#include "tests/support/cli_process.h"
#include "tests/support/tensors.h"

#include <QTest>

using namespace sightline;
using namespace sightline::test;

namespace {

bool hasKeys(const nlohmann::json& object, std::initializer_list<const char*> keys)
{
    bool all = object.is_object();
    for (const char* key : keys)
        if (!object.contains(key)) {
            qWarning("the key %s is missing", key);
            all = false;
        }
    return all;
}

} // namespace

class TestCli : public QObject, private CliFiles {
    Q_OBJECT

private slots:
    void helpAndVersion()
    {
        QCOMPARE(cli({"--version"}).code, 0);
        const auto help = cli({"--help"});
        QCOMPARE(help.code, 0);
        for (const std::string name : {"info", "tokenize", "ask", "forward", "compare", "bench"}) {
            QVERIFY(help.out.find("  " + name) != std::string::npos);
            const auto own = cli({name, "--help"});
            QCOMPARE(own.code, 0);
            for (const char* option : {"--model", "--backend", "--threads", "--json"})
                QVERIFY(own.out.find(option) != std::string::npos);
        }
        const auto trace = cli({"trace", "--help"}); // reads a file, runs no model
        QCOMPARE(trace.code, 0);
        QVERIFY(trace.out.find("--json") != std::string::npos && trace.out.find("--model") == std::string::npos);
    }

    void infoDescribesTheDemoModel()
    {
        const auto outcome = cli({"info", "--json", "-"});
        QCOMPARE(outcome.code, 0);
        const auto json = outcome.json();
        QVERIFY(hasKeys(json, {"architecture", "dsa", "backend", "parameters", "memory"}));
        QCOMPARE(json["architecture"].get<std::string>(), std::string("DeepseekV32ForCausalLM"));
        QVERIFY(hasKeys(json["dsa"], {"active", "reason"}) && json["dsa"]["active"].get<bool>());
        QVERIFY(hasKeys(json["backend"], {"name", "device", "reason"}));
        QCOMPARE(json["backend"]["name"].get<std::string>(), std::string("cpu"));
        QVERIFY(json["parameters"].get<std::int64_t>() > 20'000'000);
        QVERIFY(json["memory"]["total_bytes"].get<std::int64_t>() > 50'000'000);
        const auto shorter = cli({"info", "--context", "1000", "--json", "-"}).json();
        QVERIFY(shorter["memory"]["cache_bytes"] < json["memory"]["cache_bytes"]);
        const auto text = cli({"info", "--tensors"});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.find("model.layers.7.self_attn.indexer.wq_b.weight") != std::string::npos);
        QVERIFY(text.err.empty());
    }

    void foldersWithoutTokenizer()
    {
        for (const auto& name : forwardCases()) {
            const auto folder = forwardFolder(name);
            const auto info = cli({"info", "--model", folder.string(), "--json", "-"});
            QVERIFY2(info.code == 0, info.err.c_str());
            QCOMPARE(info.json()["dsa"]["active"].get<bool>(), name != "dense_v3");
            const auto out = (m_path / (name + ".safetensors")).string();
            const auto forward = cli({"forward", "--model", folder.string(), "--tokens",
                                      (folder / "ids.json").string(), "--last", "3", "--threads",
                                      "1", "--out", out});
            QVERIFY2(forward.code == 0, forward.err.c_str());
            const Tensors tensors(out);
            const auto config = readJsonFile(folder / "config.json");
            QCOMPARE(tensors.shape("logits"), (std::vector<std::int64_t>{3, config["vocab_size"]}));
            for (std::int64_t l = 0; l < config["num_hidden_layers"]; ++l) {
                const std::string suffix = "." + std::to_string(l);
                QCOMPARE(tensors.shape("hidden" + suffix),
                         (std::vector<std::int64_t>{3, config["hidden_size"]}));
                QCOMPARE(tensors.shape("topk" + suffix).at(0), std::int64_t{3});
                QCOMPARE(tensors.has("index_scores" + suffix), name != "dense_v3");
            }
        }
        const auto bench = cli({"bench", "--model", m_plain, "--context", "64,100", "--runs", "1",
                                "--decode-tokens", "2", "--threads", "1", "--json", "-"});
        QVERIFY2(bench.code == 0, bench.err.c_str());
        const auto rows = bench.json()["rows"];
        QCOMPARE(rows.size(), std::size_t{8}); // two contexts, two selectors, prefill and decode
        for (const char* what : {"prefill", "decode"}) {
            const auto from = bench.json()["dsa_is_faster_from"][what];
            QVERIFY(from.is_null() || (from.get<double>() >= 64 && from.get<double>() <= 100));
        }
        for (const auto& row : rows) {
            QVERIFY(hasKeys(row, {"case", "context", "selector", "median_s", "tokens_per_s"}));
            QVERIFY(row["median_s"].get<double>() > 0 && row["tokens_per_s"].get<double>() > 0);
        }
        const auto human =
            cli({"bench", "--model", m_plain, "--context", "30", "--runs", "2", "--decode-tokens",
                 "0", "--selector", "window", "--k", "7", "--tokens", m_ids, "--threads", "1"});
        QVERIFY2(human.code == 0, human.err.c_str());
        QVERIFY(human.out.find("window") != std::string::npos);
        // What needs text says that there is no tokenizer.
        VERIFY_REFUSED(cli({"tokenize", "--model", m_plain, "--text", "a"}));
        VERIFY_REFUSED(cli({"ask", "--model", m_plain, "--question", "a"}));
    }

    void forwardTakesItsOptions()
    {
        const auto out = (m_path / "options.safetensors").string();
        const auto run = [&](std::vector<std::string> more) {
            std::vector<std::string> all = {"forward", "--model", m_plain,     "--tokens", m_ids,
                                            "--out",   out,       "--threads", "1"};
            all.insert(all.end(), more.begin(), more.end());
            return cli(all);
        };
        const auto json =
            run({"--last", "2", "--k", "5", "--selector", "window", "--chunk", "9", "--json", "-"});
        QVERIFY2(json.code == 0, json.err.c_str());
        QCOMPARE(json.json()["tokens"].get<std::int64_t>(), std::int64_t{120});
        const Tensors window(out);
        QCOMPARE(window.ints("topk.1"),
                 (std::vector<std::int32_t>{0, 1, 2, 3, 118, 0, 1, 2, 3, 119}));
        QCOMPARE(run({"--selector", "dense"}).code, 0);
        QCOMPARE(Tensors(out).shape("topk.0"), (std::vector<std::int64_t>{1, 120}));
        // An object with "ids" does as well; the demo model has an MTP layer.
        const auto tokens = write("object.json", R"({"ids": [0, 5, 9, 1000], "text": "x"})");
        const auto mtp = cli({"forward", "--tokens", tokens, "--out", out, "--mtp"});
        QVERIFY2(mtp.code == 0, mtp.err.c_str());
        QVERIFY(Tensors(out).has("mtp_logits") && Tensors(out).has("topk.8"));
    }

    void tokenizeBothWays()
    {
        const std::string text = "Zwölf Boxkämpfer, 東京 \xF0\x9F\x98\x80\n\tint x = 1;\r\n";
        const auto json = cli({"tokenize", "--text", text, "--json", "-"}).json();
        QVERIFY(hasKeys(json, {"ids", "pieces", "offsets"}));
        QCOMPARE(json["ids"].size(), json["pieces"].size());
        QCOMPARE(json["ids"].size(), json["offsets"].size());
        std::int64_t at = 0;
        std::string ids;
        for (std::size_t i = 0; i < json["ids"].size(); ++i) {
            QCOMPARE(json["offsets"][i][0].get<std::int64_t>(), at);
            at = json["offsets"][i][1].get<std::int64_t>();
            ids += (i ? "," : "") + std::to_string(json["ids"][i].get<int>());
        }
        QCOMPARE(at, static_cast<std::int64_t>(text.size()));
        QCOMPARE(
            cli({"tokenize", "--decode", ids, "--json", "-"}).json()["text"].get<std::string>(),
            text);
        const auto file = write("text.txt", text);
        QVERIFY(cli({"tokenize", "--file", file, "--json", "-"}).json() == json);
        const auto target = (m_path / "tokens.json").string();
        QCOMPARE(cli({"tokenize", "--file", file, "--json", target}).code, 0);
        QVERIFY(readJsonFile(target) == json);
        QCOMPARE(cli({"tokenize", "--text", "", "--json", "-"}).json()["ids"].size(),
                 std::size_t{0});
        QCOMPARE(cli({"tokenize", "--text", "one two"}).code, 0);
        const auto broken =
            cli({"tokenize", "--file", write("broken.txt", "a\xFF\xC3z"), "--json", "-"});
        QCOMPARE(broken.code, 0);
        QVERIFY(broken.json()["ids"].size() >= 4);
        const auto marker =
            cli({"tokenize", "--text", "<bos>", "--json", "-"}).json()["ids"].size();
        QVERIFY(cli({"tokenize", "--text", "<bos>", "--added-tokens", "--json", "-"})
                    .json()["ids"]
                    .size()
                <= marker);
    }

    void askAnswersFromTheDocuments_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<int>("number");
        QTest::newRow("lantern-coast.md") << "lantern-coast.md" << 0;
        QTest::newRow("harrow-valley-survey.md") << "harrow-valley-survey.md" << 1;
        QTest::newRow("meridian-expedition.txt") << "meridian-expedition.txt" << 1;
    }

    void askAnswersFromTheDocuments()
    {
        QFETCH(QString, document);
        QFETCH(int, number);
        nlohmann::json asked;
        for (const auto& entry : readJsonFile(sampleDocument("questions.json")))
            if (entry["document"] == document.toStdString())
                for (const auto& question : entry["questions"])
                    if (question["easy"].get<bool>() && number-- == 0)
                        asked = question;
        QVERIFY(asked.is_object());
        const auto outcome =
            cli({"ask", "--document", sampleDocument(document.toStdString()), "--question",
                 asked["question"].get<std::string>(), "--json", "-"});
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
        const auto json = outcome.json();
        QVERIFY(hasKeys(json,
                        {"answer", "answer_ids", "prompt_tokens", "selector", "k", "backend",
                         "tokens", "passages", "timing"}));
        const auto answer = json["answer"].get<std::string>();
        qInfo("%s%s", asked["question"].get<std::string>().c_str(), answer.c_str());
        QCOMPARE(answer, " " + asked["answer"].get<std::string>());
        QCOMPARE(json["selector"].get<std::string>(), std::string("lightning_indexer"));
        QCOMPARE(json["k"].get<int>(), 256);
        QVERIFY(json["prompt_tokens"].get<int>() > 8000);
        QCOMPARE(json["answer_ids"].size(), json["tokens"].size());
        for (const auto& token : json["tokens"]) {
            QVERIFY(hasKeys(token,
                            {"id", "text", "position", "kl_dense_sparse", "top1_flip", "dense_rank",
                             "covered_mass"}));
            QCOMPARE(token["covered_mass"].size(), std::size_t{8});
            QVERIFY(token["kl_dense_sparse"].is_null());
        }
        QVERIFY(hasKeys(json["timing"],
                        {"prefill_s", "decode_s", "prefill_tokens_per_s", "decode_tokens_per_s"}));
        const auto evidence = asked["evidence"].get<std::string>();
        bool found = false;
        for (const auto& passage : json["passages"]) {
            QVERIFY(hasKeys(passage, {"begin", "end", "text", "votes", "mass"}));
            const auto text = passage["text"].get<std::string>();
            found = found || text.find(evidence) != std::string::npos
                || evidence.find(text) != std::string::npos;
        }
        QVERIFY(found);
    }

    void askTakesItsOptions()
    {
        const auto document =
            write("short.txt",
                  "The harbour of Minns has 41 boats.\r\nThe mayor of Minns is Ada Rowe.\r\n");
        std::vector<std::string> common = {"ask", "--document", document, "--question",
                                           "Who is the mayor of Minns?"};
        const auto run = [&](std::vector<std::string> more) {
            auto all = common;
            all.insert(all.end(), more.begin(), more.end());
            return cli(all);
        };
        const auto file = (m_path / "answer.json").string();
        const auto quiet =
            run({"--k", "16", "--dense-reference", "--max-new-tokens", "3", "--json", file});
        QVERIFY2(quiet.code == 0, quiet.err.c_str());
        QVERIFY(quiet.out.empty() && quiet.err.empty());
        const auto json = readJsonFile(file);
        QVERIFY(!std::filesystem::exists(file + ".part"));
        QCOMPARE(json["k"].get<int>(), 16);
        QVERIFY(json["tokens"].size() <= 3);
        for (const auto& token : json["tokens"])
            QVERIFY(token["kl_dense_sparse"].is_number() && token["top1_flip"].is_boolean()
                    && token["dense_rank"].is_number());
        for (const auto& passage : json["passages"]) {
            // Bytes of the document as it was read: with "\n" at line ends.
            const std::string text =
                "The harbour of Minns has 41 boats.\nThe mayor of Minns is Ada Rowe.\n";
            const auto begin = passage["begin"].get<std::size_t>(),
                       end = passage["end"].get<std::size_t>();
            QCOMPARE(text.substr(begin, end - begin), passage["text"].get<std::string>());
        }
        for (const std::string selector :
             {"dense", "oracle", "window", "random", "lightning_indexer"})
            QCOMPARE(
                run({"--selector", selector, "--k", "20", "--json", "-", "--max-new-tokens", "2"})
                    .json()["selector"]
                    .get<std::string>(),
                selector);
        const auto sampled = [&](const std::string& seed) {
            return run({"--temperature", "1.5", "--top-p", "0.9", "--min-p", "0.01", "--seed", seed,
                        "--json", "-"})
                .json()["answer"];
        };
        QVERIFY(sampled("5") == sampled("5"));
        const auto human = run({});
        QCOMPARE(human.code, 0);
        QVERIFY(human.out.find("most read") != std::string::npos);
        QCOMPARE(
            cli({"ask", "--question", "What is the capital of France?", "--max-new-tokens", "4"})
                .code,
            0); // no document
    }

    // A list of questions gets the answers that each would get alone, and the document is read once.
    void askTakesAListOfQuestions()
    {
        const auto document =
            write("harbour.txt",
                  "The harbour of Minns has 41 boats.\nThe mayor of Minns is Ada Rowe.\n");
        const std::vector<std::string> questions = {
            "Who is the mayor of Minns?", "How many boats does the harbour of Minns have?",
            "Who is the mayor of Minns?", "Wer ist \"Zwölf\"?"};
        const auto file = write("questions.json", nlohmann::json(questions).dump());
        const auto ask = [&](std::vector<std::string> more) {
            std::vector<std::string> all = {"ask", "--document", document, "--max-new-tokens", "5"};
            all.insert(all.end(), more.begin(), more.end());
            return cli(all);
        };
        const auto outcome = ask({"--questions", file, "--json", "-"});
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
        const auto answers = outcome.json()["answers"];
        QCOMPARE(answers.size(), questions.size());
        for (std::size_t i = 0; i < questions.size(); ++i) {
            QCOMPARE(answers[i]["question"].get<std::string>(), questions[i]);
            const auto alone = ask({"--question", questions[i], "--json", "-"}).json();
            for (const char* key : {"question", "answer", "answer_ids", "prompt_tokens", "k"})
                QVERIFY2(answers[i][key] == alone[key], key);
            const auto reused = answers[i]["timing"]["reused_tokens"].get<int>();
            QCOMPARE(reused > 10, i > 0);
        }
        const auto human = ask({"--questions", file});
        QCOMPARE(human.code, 0);
        QCOMPARE(std::count(human.out.begin(), human.out.end(), '\n'), 4);
        QVERIFY(human.out.starts_with(questions[0] + answers[0]["answer"].get<std::string>()));
        QVERIFY(ask({"--questions", write("one.json", R"(["Who?"])"), "--json", "-"})
                    .json()["answers"]
                    .is_array());
    }

    void compareListsSelectors()
    {
        const auto document = write(
            "minns.txt", "The harbour of Minns has 41 boats.\nThe mayor of Minns is Ada Rowe.\n");
        const auto outcome =
            cli({"compare", "--document", document, "--question", "Who is the mayor of Minns?",
                 "--k", "8,32", "--selector", "lightning_indexer,window", "--max-new-tokens", "4",
                 "--json", "-"});
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
        const auto rows = outcome.json()["rows"];
        QCOMPARE(rows.size(), std::size_t{5});
        QCOMPARE(rows[0]["selector"].get<std::string>(), std::string("dense"));
        for (const auto& row : rows) {
            QVERIFY(hasKeys(row,
                            {"selector", "k", "kl_dense_sparse_mean", "top1_flips", "covered_mass",
                             "answer", "fork"}));
            QVERIFY(row["kl_dense_sparse_mean"].get<double>() >= 0);
        }
        QCOMPARE(rows[0]["kl_dense_sparse_mean"].get<double>(), 0.0);
        QVERIFY(cli({"compare", "--question", "Hello?", "--k", "8", "--selector", "random",
                     "--max-new-tokens", "2"})
                    .code
                == 0);
    }

    void probeRunsATokenAgain()
    {
        std::string text = "The mayor of Minns is Ada Rowe.\n";
        for (int i = 0; i < 40; ++i)
            text += "House " + std::to_string(i) + " has a red door and a garden with old pear trees.\n";
        const auto document = write("houses.txt", text);
        const std::vector<std::string> about = {"--document", document, "--question", "Who is the mayor of Minns?"};
        auto arguments = about;
        arguments.insert(arguments.begin(), "probe");
        arguments.insert(arguments.end(), {"--k", "32", "--json", "-"});
        const auto outcome = cli(arguments);
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
        const auto json = outcome.json();
        QVERIFY(hasKeys(json, {"prompt_tokens", "token", "dense", "k_curve", "smallest_keeping", "tournament"}));
        std::int64_t last = 0;
        bool hasOwn = false;
        for (const auto& point : json["k_curve"]) {
            QVERIFY(hasKeys(point, {"selector", "k", "kl_dense", "keeps_token", "top", "rank", "probability", "covered_mass"}));
            QVERIFY(point["k"].get<std::int64_t>() > last);
            last = point["k"].get<std::int64_t>();
            if (last == 32) {
                hasOwn = true;
                QVERIFY(point["keeps_token"].get<bool>()); // greedy
            }
        }
        QVERIFY(hasOwn);
        QCOMPARE(last, json["prompt_tokens"].get<std::int64_t>());
        QCOMPARE(json["tournament"].size(), std::size_t{7});

        // What is excluded is read by nobody, and the answer shows it.
        auto ask = about;
        ask.insert(ask.begin(), "ask");
        ask.insert(ask.end(), {"--k", "32", "--max-new-tokens", "4", "--json", "-"});
        const auto plain = cli(ask).json();
        ask.insert(ask.end(), {"--exclude", "1:14"});
        const auto excluded = cli(ask);
        QVERIFY2(excluded.code == 0, excluded.err.c_str());
        QVERIFY(excluded.json()["answer"] != plain["answer"]);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
