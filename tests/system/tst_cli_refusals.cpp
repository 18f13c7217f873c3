// SPDX-License-Identifier: GPL-3.0-or-later
// sightline-cli on bad input and when it is stopped: one sentence, the right exit code, nothing
// left behind.
#include "engine/json_file.h"
#include "tests/support/cli_files.h"
#include "tests/support/cli_process.h"

#include <QElapsedTimer>
#include <QTest>

#include <bit>
#include <csignal>
#include <fstream>
#include <random>

using namespace sightline;
using namespace sightline::test;

class TestCliRefusals : public QObject, private CliFiles {
    Q_OBJECT

private slots:
    void badArgumentsAreRefused()
    {
        const auto out = (m_path / "refused.out").string();
        const auto document = write("document.txt", "Some text.");
        const auto questions = write("questions.json", R"(["a"])");
        const std::vector<std::vector<std::string>> commands = {
            {},
            {"nonsense"},
            {"--nonsense"},
            {"info", "--nonsense"},
            {"info", "stray"},
            {"info", "--threads", "-1"},
            {"info", "--threads", "many"},
            {"info", "--backend", "cuda"},
            {"info", "--backend", "abacus"},
            {"info", "--context", "999999999"},
            {"info", "--context", "ten"},
            {"info", "--model", "/nonexistent"},
            {"info", "--model", document},
            {"info", "--model", m_path.string()},
            {"info", "--json"},
            {"info", "--json", "/nonexistent/folder/x.json"},
            {"info", "--json", m_path.string()},
            {"tokenize"},
            {"tokenize", "--text", "a", "--file", document},
            {"tokenize", "--file", "/nonexistent"},
            {"tokenize", "--decode", "1,x"},
            {"tokenize", "--decode", "99999"},
            {"tokenize", "--decode", "-5"},
            {"tokenize", "--decode", "12345678901234567890"},
            {"tokenize", "--file", m_path.string()},
            {"ask"},
            {"ask", "--question", ""},
            {"ask", "--question", " \n"},
            {"ask", "--question", "a", "--questions", questions},
            {"ask", "--question", "a", "--include", "5"},
            {"ask", "--question", "a", "--include", "9:4"},
            {"ask", "--question", "a", "--exclude", "0:1@x"},
            {"ask", "--question", "a", "--exclude", "0:1@999"},
            {"ask", "--question", "a", "--exclude", "0:9999"},
            {"ask", "--question", "a", "--include", "0:5", "--k", "4"},
            {"ask", "--questions", "/nonexistent"},
            {"ask", "--questions", document},
            {"ask", "--questions", write("none.json", "[]")},
            {"ask", "--questions", write("object.json", R"({"a": "b"})")},
            {"ask", "--questions", write("number.json", R"(["a", 1])")},
            {"ask", "--questions", write("blank.json", R"(["a", " "])")},
            {"ask", "--question", "a", "--k", "-1"},
            {"ask", "--question", "a", "--selector", "psychic"},
            {"ask", "--question", "a", "--temperature", "-1"},
            {"ask", "--question", "a", "--temperature", "nan"},
            {"ask", "--question", "a", "--top-p", "0"},
            {"ask", "--question", "a", "--top-p", "1.5"},
            {"ask", "--question", "a", "--min-p", "1"},
            {"ask", "--question", "a", "--max-new-tokens", "0"},
            {"ask", "--question", "a", "--max-new-tokens", "-4"},
            {"ask", "--question", "a", "--passages", "-1"},
            {"ask", "--question", "a", "--document", "/nonexistent", "--json", out},
            {"forward", "--model", m_plain},
            {"forward", "--model", m_plain, "--tokens", m_ids},
            {"forward", "--model", m_plain, "--tokens", "/nonexistent", "--out", out},
            {"forward", "--model", m_plain, "--tokens", document, "--out", out},
            {"forward", "--model", m_plain, "--tokens", m_ids, "--out", "/nonexistent/folder/x"},
            {"forward", "--model", m_plain, "--tokens", m_ids, "--out", m_path.string()},
            {"forward", "--model", m_plain, "--tokens", m_ids, "--out", out, "--last", "0"},
            {"forward", "--model", m_plain, "--tokens", m_ids, "--out", out, "--last", "121"},
            {"forward", "--model", m_plain, "--tokens", m_ids, "--out", out, "--k", "-2"},
            {"forward", "--model", m_plain, "--tokens", m_ids, "--out", out, "--chunk", "-3"},
            {"forward", "--model", m_plain, "--tokens", m_ids, "--out", out, "--mtp"},
            {"forward", "--model", m_plain, "--tokens", m_ids, "--out", out, "--selector",
             "psychic"},
            {"forward", "--model", forwardFolder("dense_v3").string(), "--tokens", m_ids, "--out",
             out, "--selector", "lightning_indexer"},
            {"bench", "--model", m_plain, "--context", "0"},
            {"bench", "--model", m_plain, "--context", "-5"},
            {"bench", "--model", m_plain, "--runs", "0"},
            {"bench", "--model", m_plain, "--context", "5000"},
            {"bench", "--model", m_plain, "--context", "300", "--tokens", m_ids},
            {"bench", "--model", m_plain, "--context", "3", "--tokens", document},
            {"bench", "--model", m_plain, "--context", "3", "--tokens", "/nonexistent"},
            {"bench", "--model", m_plain, "--context", "3", "--selector", "psychic"},
            {"compare"},
            {"compare", "--question", ""},
            {"compare", "--question", "a", "--k", "0"},
            {"compare", "--question", "a", "--k", "x"},
            {"compare", "--question", "a", "--document", "/nonexistent"},
        };
        for (const auto& arguments : commands) {
            QStringList line;
            for (const auto& argument : arguments)
                line << QString::fromStdString(argument);
            const auto why = notRefused(cli(arguments));
            QVERIFY2(why.empty(), (line.join(' ').toStdString() + ": " + why).c_str());
            QVERIFY2(!std::filesystem::exists(out), line.join(' ').toStdString().c_str());
            QVERIFY2(!std::filesystem::exists(out + ".part"), line.join(' ').toStdString().c_str());
            QVERIFY2(!std::filesystem::exists(m_path.string() + ".part"),
                     line.join(' ').toStdString().c_str());
        }
        for (const auto* tokens :
             {"{}", "{\"ids\": 3}", "[1, 2.5]", "[1, \"2\"]", "[-1]", "[1, 4294967297]", "[1, 2",
              "", "[]", "[200]", "[1e3]", "null"}) {
            const auto file = write("tokens.json", tokens);
            for (const bool bench : {false, true}) {
                const auto outcome = bench
                    ? cli({"bench", "--model", m_plain, "--context", "1", "--tokens", file,
                           "--runs", "1"})
                    : cli({"forward", "--model", m_plain, "--tokens", file, "--out", out});
                QVERIFY2(notRefused(outcome).empty(),
                         (tokens + (": " + notRefused(outcome))).c_str());
            }
            QVERIFY(!std::filesystem::exists(out));
        }
        auto with = environment();
        with.insert("SIGHTLINE_BACKEND", "abacus");
        VERIFY_REFUSED(cli({"info"}, with));
        with = environment();
        with.insert("SIGHTLINE_MODEL", "/nonexistent");
        VERIFY_REFUSED(cli({"info"}, with));
    }

    void badDocumentsAreRefused()
    {
        std::string endless;
        while (endless.size() < 120'000)
            endless += "Zyx " + std::to_string(endless.size()) + " qwv. ";
        const std::vector<std::pair<std::string, std::string>> documents = {
            {"empty", ""},
            {"blank", " \n\t\r\n "},
            {"binary",
             std::string("\x7F"
                         "ELF\0\1\2\3 text",
                         14)},
            {"marked", "\xEF\xBB\xBF"},
            {"long", endless}};
        for (const auto& [name, content] : documents) {
            const auto path = write("bad_" + name + ".txt", content);
            const auto answer = (m_path / "answer_to_bad.json").string();
            for (const std::string command : {"ask", "compare"}) {
                const auto why = notRefused(
                    cli({command, "--document", path, "--question", "What?", "--json", answer}));
                QVERIFY2(why.empty(), (name + ": " + why).c_str());
                QVERIFY(!std::filesystem::exists(answer));
            }
        }
        VERIFY_REFUSED(cli({"ask", "--document", m_path.string(), "--question", "What?"}));
    }

    void hostileModelsAreRefused()
    {
        namespace fs = std::filesystem;
        const auto out = m_path / "hostile.out";
        int number = 0;
        const auto fresh = [&](const std::string& name) {
            return copyFolder(forwardFolder(name), m_path / ("hostile" + std::to_string(number++)));
        };
        const auto refused = [&](const fs::path& model, const std::string& what) {
            for (const std::string command : {"info", "forward"}) {
                auto arguments =
                    std::vector<std::string>{command, "--model", model.string(), "--threads", "1"};
                if (command == "forward")
                    arguments.insert(arguments.end(), {"--tokens", m_ids, "--out", out.string()});
                const auto why = notRefused(cli(arguments));
                QVERIFY2(why.empty() || (command == "info" && what.starts_with("value")),
                         (what + ", " + command + ": " + why).c_str());
                QVERIFY2(!fs::exists(out), what.c_str());
            }
        };
        // Truncated
        const auto size = fs::file_size(forwardFolder("plain") / "model.safetensors");
        for (const auto length : {std::uintmax_t{0}, std::uintmax_t{7}, std::uintmax_t{8},
                                  std::uintmax_t{100}, size / 3, size - 1}) {
            const auto model = fresh("plain");
            fs::resize_file(model / "model.safetensors", length);
            refused(model, "truncated to " + std::to_string(length));
        }
        // Grown
        auto model = fresh("plain");
        fs::resize_file(model / "model.safetensors", size + 5);
        refused(model, "longer");
        // Missing files
        for (const std::string file : {"config.json", "model.safetensors"}) {
            model = fresh("plain");
            fs::remove(model / file);
            refused(model, "without " + file);
        }
        for (const std::string file :
             {"model-00002-of-00002.safetensors", "model.safetensors.index.json"}) {
            model = fresh("fp8_edges");
            fs::remove(model / file);
            refused(model, "without " + file);
        }
        // config.json
        const auto good = readFile(forwardFolder("plain") / "config.json", 1 << 20);
        for (const std::string& text : {std::string(), std::string("{"), std::string("[]"),
                                        std::string("{}"), good.substr(0, good.size() / 2),
                                        std::string(200'000, '['), std::string("\xFF\xFE{}")}) {
            model = fresh("plain");
            std::ofstream(model / "config.json") << text;
            refused(model, "config.json " + text.substr(0, 20));
        }
        for (const auto& [key, value] : std::vector<std::pair<std::string, nlohmann::json>>{
                 {"hidden_size", 40},
                 {"hidden_size", 0},
                 {"hidden_size", -32},
                 {"hidden_size", 1e30},
                 {"hidden_size", "32"},
                 {"num_hidden_layers", 4},
                 {"num_hidden_layers", 1000000000},
                 {"vocab_size", 201},
                 {"num_attention_heads", 0},
                 {"kv_lora_rank", 15},
                 {"qk_rope_head_dim", 7},
                 {"n_group", 0},
                 {"index_topk", -5},
                 {"index_n_heads", 7},
                 {"architectures", nlohmann::json::array({"LlamaForCausalLM"})},
                 {"rms_norm_eps", -1}}) {
            model = fresh("plain");
            auto config = nlohmann::json::parse(good);
            config[key] = value;
            std::ofstream(model / "config.json") << config.dump();
            // What needs the tensors' shapes is found when they are loaded.
            const auto why = notRefused(cli({"forward", "--model", model.string(), "--threads", "1",
                                             "--tokens", m_ids, "--out", out.string()}));
            QVERIFY2(why.empty(), (key + " " + value.dump() + ": " + why).c_str());
            QVERIFY(!fs::exists(out));
        }
        // Values
        model = fresh("no_query_latent");
        const auto nan =
            std::bit_cast<std::array<char, 4>>(std::numeric_limits<float>::quiet_NaN());
        patchFile(model / "model.safetensors",
                  elementOffset(model / "model.safetensors", "model.embed_tokens.weight", 11), nan);
        refused(model, "value NaN");
        // Flipped bits: refused or, where they hit a value that may be anything, harmless. Never a
        // crash.
        std::mt19937 random(7);
        int accepted = 0;
        model = fresh("plain");
        const auto file = model / "model.safetensors";
        const std::string bytes = readFile(file, 1 << 22);
        for (int i = 0; i < 60; ++i) {
            const std::size_t at =
                i < 40 ? random() % 4000 : random() % bytes.size(); // mostly the header
            const char flipped = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
            patchFile(file, at, std::span(&flipped, 1));
            const auto outcome = cli({"forward", "--model", model.string(), "--threads", "1",
                                      "--tokens", m_ids, "--out", out.string()});
            accepted += outcome.code == 0 ? 1 : 0;
            QVERIFY2(outcome.code == 0 || notRefused(outcome).empty(),
                     (std::to_string(at) + ": " + notRefused(outcome)).c_str());
            QCOMPARE(fs::exists(out), outcome.code == 0);
            fs::remove(out);
            patchFile(file, at, std::span(&bytes[at], 1));
        }
        qInfo("%d of 60 flips were harmless", accepted);
        QVERIFY(accepted < 40);
    }

    void interruptStopsCleanly_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString document = QString::fromStdString(sampleDocument("lantern-coast.md"));
        QTest::newRow("ask") << QStringList{"ask",        "--document", document,
                                            "--question", "What?",      "--selector",
                                            "oracle",     "--json",     "OUT"};
        QTest::newRow("forward") << QStringList{"forward", "--tokens", "IDS", "--selector",
                                                "oracle",  "--out",    "OUT"};
        QTest::newRow("bench") << QStringList{"bench", "--context", "1500", "--runs",
                                              "1000",  "--json",    "OUT"};
    }

    void interruptStopsCleanly()
    {
        QFETCH(QStringList, arguments);
        nlohmann::json ids = nlohmann::json::array();
        for (int i = 0; i < 12'000; ++i)
            ids.push_back(3 + i * 37 % 8000);
        const auto out = (m_path / "interrupted.out").string();
        std::filesystem::remove(out);
        arguments.replaceInStrings("IDS", QString::fromStdString(write("many.json", ids.dump())));
        arguments.replaceInStrings("OUT", QString::fromStdString(out));
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(SIGHTLINE_CLI, arguments);
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForFinished(2500)); // the model is loaded and at work
        QElapsedTimer clock;
        clock.start();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const auto outcome = finish(process, 60'000);
        qInfo("ended %lld ms after the signal", static_cast<long long>(clock.elapsed()));
        QVERIFY2(outcome.code == 130, outcome.err.c_str());
        QVERIFY(clock.elapsed() < 10'000);
        QVERIFY(outcome.out.empty());
        QVERIFY(std::count(outcome.err.begin(), outcome.err.end(), '\n') == 1);
        if (arguments.front() == "ask" && std::filesystem::exists(out)) {
            QCOMPARE(readJsonFile(out)["stop_reason"].get<std::string>(),
                     std::string("cancelled")); // says so itself
        } else {
            QVERIFY(!std::filesystem::exists(out));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_cli_refusals.moc"
