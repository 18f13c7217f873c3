// SPDX-License-Identifier: GPL-3.0-or-later
// The command line with a device that stops answering, runs out of memory or is too small. The program runs in this
// process, with a backend that fails on purpose.
#include "tests/support/fault_backend.h"
#include "tools/cli/common.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace sightline;
using namespace sightline::test;

namespace {

/// Sends what a stream gets to a file while it lives.
class Redirected {
public:
    Redirected(std::FILE* stream, const QString& file) : m_stream(stream), m_file(file)
    {
        std::fflush(stream);
        m_kept = dup(fileno(stream));
        const int to = open(file.toLocal8Bit().constData(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        dup2(to, fileno(stream));
        close(to);
    }
    std::string end()
    {
        std::fflush(m_stream);
        dup2(m_kept, fileno(m_stream));
        close(m_kept);
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string("unreadable");
    }

private:
    std::FILE* m_stream;
    QString m_file;
    int m_kept = -1;
};

} // namespace

class CliDeviceLostTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_device = std::make_shared<FaultPlan>("cuda");
        m_cpu = std::make_shared<FaultPlan>("cpu");
        QFile document(m_folder.filePath(QStringLiteral("mill.txt")));
        QVERIFY(document.open(QIODevice::WriteOnly));
        for (int i = 0; i < 12; ++i) {
            if (i == 6)
                document.write("The secret code for the mill is 48213.\n\n");
            document.write("The miller carried grain to the river in the morning and came home in the evening. His "
                           "neighbours kept bees and sold honey at the market by the bridge.\n\n");
        }
    }

    void answersOnTheCpu_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("code");
        QTest::newRow("lost in the prompt") << "attendSelected" << 3 << static_cast<int>(ErrorCode::DeviceLost);
        QTest::newRow("lost in the answer") << "embedOne" << 2 << static_cast<int>(ErrorCode::DeviceLost);
        QTest::newRow("no memory for the caches") << "makeCache" << 2 << static_cast<int>(ErrorCode::OutOfMemory);
    }
    void answersOnTheCpu()
    {
        QFETCH(QString, operation);
        QFETCH(int, call);
        QFETCH(int, code);
        const auto expected = ask({});
        QCOMPARE(expected.code, 0);
        QCOMPARE(expected.json["backend"].get<std::string>(), std::string("cuda"));
        m_device->arm(operation.toStdString(), call, static_cast<ErrorCode>(code));
        const auto got = ask({});
        QCOMPARE(m_device->fired(), 1);
        QCOMPARE(got.code, 0);
        QVERIFY2(got.err.starts_with("sightline-cli: The GPU "), got.err.c_str());
        QVERIFY2(got.err.find("Sightline goes on on the CPU") != std::string::npos, got.err.c_str());
        QCOMPARE(std::count(got.err.begin(), got.err.end(), '\n'), 1);
        QCOMPARE(got.json["backend"].get<std::string>(), std::string("cpu"));
        QVERIFY(!got.json["backend_reason"].get<std::string>().empty());
        QVERIFY(got.json["answer_ids"] == expected.json["answer_ids"]); // the same arithmetic in this test
        QVERIFY(got.json["answer"].get<std::string>().find("48213") != std::string::npos);
        QCOMPARE(m_device->alive.load(), 0);
    }

    void aBackendAskedForByNameIsFinal()
    {
        m_device->arm("embedOne", 2, ErrorCode::DeviceLost);
        const auto got = ask({"--backend", "cuda"});
        QCOMPARE(got.code, 1);
        QVERIFY2(got.err.starts_with("sightline-cli: The GPU stopped answering"), got.err.c_str());
        QVERIFY2(got.err.find("goes on") == std::string::npos, got.err.c_str());
        QCOMPARE(m_cpu->made.load(), 0);
    }

    void theCpuMayFailToo()
    {
        m_device->arm("embedOne", 2, ErrorCode::DeviceLost);
        m_cpu->arm("makeMatrix", 3, ErrorCode::OutOfMemory);
        const auto got = ask({});
        QCOMPARE(got.code, 1);
        QCOMPARE(std::count(got.err.begin(), got.err.end(), '\n'), 2); // what happened, and that it was in vain
    }

    void aSmallDeviceTellsItsContext()
    {
        const auto before = info({});
        const auto& memory = before["memory"];
        QVERIFY(memory["free_bytes"].is_null());
        QVERIFY(memory["fitting_context"] == memory["context"]);
        m_device->freeBytes = bytesForContext(SIGHTLINE_DEMO_MODEL_DIR, 4992);
        const auto small = info({});
        const auto fitting = small["memory"]["fitting_context"].get<std::int64_t>();
        QCOMPARE(fitting, std::int64_t(4992));
        const auto note = small["memory"]["note"].get<std::string>();
        QVERIFY2(note.find("at most " + std::to_string(fitting) + " tokens fit") != std::string::npos, note.c_str());
        QCOMPARE(info({"--context", "1000"})["memory"]["fitting_context"].get<int>(), 1000);

        const auto got = ask({});
        QCOMPARE(got.code, 0);
        QCOMPARE(got.json["backend"].get<std::string>(), std::string("cuda"));
        QVERIFY2(got.err.find(note) != std::string::npos, got.err.c_str());

        QFile document(m_folder.filePath(QStringLiteral("mill.txt")));
        QVERIFY(document.open(QIODevice::Append));
        for (int i = 0; i < fitting; ++i)
            document.write("honey ");
        document.close();
        const auto refused = ask({});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.find("holds " + std::to_string(fitting)) != std::string::npos, refused.err.c_str());
    }

private:
    struct Outcome {
        int code = -1;
        std::string err;
        nlohmann::json json;
    };
    Outcome program(std::vector<std::string> arguments)
    {
        const QString json = m_folder.filePath(QStringLiteral("out.json"));
        QFile::remove(json);
        arguments.insert(arguments.begin(), "sightline-cli");
        for (const auto& more : {std::string("--threads"), std::string("2"), std::string("--json"), json.toStdString()})
            arguments.push_back(more);
        std::vector<const char*> argv;
        for (const auto& argument : arguments)
            argv.push_back(argument.c_str());
        cli::CommonOptions common;
        common.chooseBackend = faultyChooser(m_device, m_cpu);
        Redirected err(stderr, m_folder.filePath(QStringLiteral("stderr.txt")));
        Outcome outcome;
        outcome.code = cli::runProgram(static_cast<int>(argv.size()), argv.data(), common);
        outcome.err = err.end();
        if (QFile file(json); file.open(QIODevice::ReadOnly))
            outcome.json = nlohmann::json::parse(file.readAll().toStdString());
        return outcome;
    }
    Outcome ask(const std::vector<std::string>& more)
    {
        std::vector<std::string> arguments{"ask", "--model", SIGHTLINE_DEMO_MODEL_DIR, "--document",
                                           m_folder.filePath(QStringLiteral("mill.txt")).toStdString(), "--question",
                                           "What is the secret code for the mill?", "--max-new-tokens", "6"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return program(std::move(arguments));
    }
    nlohmann::json info(const std::vector<std::string>& more)
    {
        std::vector<std::string> arguments{"info", "--model", SIGHTLINE_DEMO_MODEL_DIR};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return program(std::move(arguments)).json;
    }

    QTemporaryDir m_folder;
    FaultPlanPtr m_device, m_cpu;
};

QTEST_GUILESS_MAIN(CliDeviceLostTest)
#include "tst_cli_device_lost.moc"
