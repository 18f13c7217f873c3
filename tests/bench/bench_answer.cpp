// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer costs the window while it grows token by token: 10,000 tokens as Markdown and as plain text.
//     ninja bench_answer && QT_QPA_PLATFORM=offscreen bin/bench_answer
#include "ui/views/answer_text.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>

using namespace sightline;

namespace {

constexpr int kTokens = 10'000;

QString manuscript()
{
    std::mt19937 random(5);
    QString text;
    for (int section = 0; text.size() < kTokens * 4; ++section) {
        text += QStringLiteral("## Section %1\n\n").arg(section);
        for (int i = 0; i < 4; ++i)
            text += QStringLiteral("The **keeper** wrote `log %1` about the *tide* of that night, and more words. ").arg(random() % 100)
                        .repeated(4)
                + QStringLiteral("\n\n");
        text += QStringLiteral("- first point\n- second point with **weight**\n\n```python\n");
        for (int i = 0; i < 40; ++i)
            text += QStringLiteral("value_%1 = compute(%1)\n").arg(i);
        text += QStringLiteral("```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n");
    }
    return text;
}

void measure(const char* name, bool markdown, const QString& text)
{
    std::vector<TokenRecordPtr> tokens;
    std::mt19937 random(9);
    for (qsizetype at = 0; at < text.size() && tokens.size() < kTokens; ) {
        auto token = std::make_shared<TokenRecord>();
        const qsizetype length = 1 + static_cast<qsizetype>(random() % 7);
        token->text = text.mid(at, length).toStdString();
        at += length;
        tokens.push_back(token);
    }
    AnswerText view;
    view.setMarkdown(markdown);
    view.resize(520, 100);
    RunSnapshot run;
    run.id = 1;
    run.state = RunState::Generating;
    std::vector<double> times;
    QElapsedTimer clock;
    for (const auto& token : tokens) {
        run.tokens.push_back(token);
        auto snapshot = std::make_shared<RunSnapshot>(run);
        clock.start();
        view.setRun(snapshot);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    double sum = 0;
    for (const double time : times)
        sum += time;
    const double last = std::accumulate(times.end() - 1000, times.end(), 0.0) / 1000;
    std::sort(times.begin(), times.end());
    clock.start();
    QImage page(520, 800, QImage::Format_ARGB32_Premultiplied);
    view.render(&page, {}, QRegion(0, view.height() - 800, 520, 800));
    const double paint = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    clock.start();
    view.resize(480, 100);
    const double relayout = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    std::printf("%-9s %zu tokens: mean %.3f ms, p99 %.3f ms, worst %.2f ms; mean of the last 1,000 %.3f ms; paint of a page "
                "%.1f ms; another width %.0f ms\n",
                name, times.size(), sum / static_cast<double>(times.size()), times[times.size() * 99 / 100], times.back(), last,
                paint, relayout);
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    const QString text = manuscript();
    measure("plain", false, text);
    measure("markdown", true, text);
    measure("one line", true, QStringLiteral("word ").repeated(kTokens));
}
