// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace sightline::test {

struct Outcome {
    int code = -1; ///< exit code; -1 when the program crashed or hung
    std::string out, err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

inline QProcessEnvironment environment()
{
    auto all = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"SIGHTLINE_MODEL", "SIGHTLINE_BACKEND", "SIGHTLINE_SIMD"})
        all.remove(QString::fromLatin1(name));
    return all;
}

inline Outcome finish(QProcess& process, int limitMs)
{
    Outcome outcome;
    if (!process.waitForFinished(limitMs)) {
        process.kill();
        process.waitForFinished();
        outcome.err = "did not end in time";
        return outcome;
    }
    outcome.out = process.readAllStandardOutput().toStdString();
    outcome.err = process.readAllStandardError().toStdString();
    if (process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    return outcome;
}

inline Outcome cli(const std::vector<std::string>& arguments,
                   const QProcessEnvironment& with = environment())
{
    QProcess process;
    process.setProcessEnvironment(with);
    QStringList list;
    for (const auto& argument : arguments)
        list << QString::fromStdString(argument);
    process.start(QStringLiteral(SIGHTLINE_CLI), list);
    return finish(process, 250'000);
}

/// Empty where the program refused its input as it should: exit code 2, one line on stderr, no
/// output.
inline std::string notRefused(const Outcome& outcome)
{
    const auto lines = std::count(outcome.err.begin(), outcome.err.end(), '\n');
    if (outcome.code != 2)
        return "exit code " + std::to_string(outcome.code) + ", stderr: " + outcome.err;
    if (lines != 1 || !outcome.err.starts_with("sightline-cli: ") || outcome.err.size() > 1500)
        return "not one line on stderr: " + outcome.err;
    if (!outcome.out.empty())
        return "something on stdout: " + outcome.out.substr(0, 200);
    return {};
}

inline std::string sampleDocument(const std::string& name)
{
    return std::string(SIGHTLINE_SAMPLE_DOCS_DIR) + "/" + name;
}

} // namespace sightline::test

/// Fails the test where a program did not refuse its input.
#define VERIFY_REFUSED(outcome)                                                                    \
    do {                                                                                           \
        const std::string sl_why = notRefused(outcome);                                            \
        QVERIFY2(sl_why.empty(), sl_why.c_str());                                                  \
    } while (false)
