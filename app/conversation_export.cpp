// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversation_export.h"

#include "app/documents/combined_document.h"
#include "app/formatting.h"
#include "app/sampling_presets.h"
#include "engine/recorded_selection.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace sightline {
namespace {

QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QString stateName(RunState state)
{
    switch (state) {
    case RunState::Queued:
    case RunState::Prefilling:
    case RunState::Generating:
        return QStringLiteral("running");
    case RunState::Finished:
        return QStringLiteral("finished");
    case RunState::Cancelled:
        return QStringLiteral("stopped");
    case RunState::Failed:
        break;
    }
    return QStringLiteral("failed");
}

/// Documents that any of the turns was asked about, without repeats.
std::vector<DocumentPtr> documentsOf(const std::vector<TurnSnapshot>& turns)
{
    std::vector<DocumentPtr> documents;
    for (const TurnSnapshot& turn : turns)
        for (const RunPtr& run : { turn.a, turn.b })
            if (run && run->prompt && run->prompt->document)
                if (const DocumentPtr document = run->prompt->document->document;
                    std::find_if(documents.begin(), documents.end(), [&](const DocumentPtr& each) {
                        return each == document || each->text == document->text;
                    }) == documents.end())
                    documents.push_back(document);
    return documents;
}

QString cutText(const Document& document)
{
    return document.cut ? QStringLiteral(" (cut: %1 of %2 tokens)")
                              .arg(format::count(document.cut->keptTokens), format::count(document.cut->allTokens))
                        : QString();
}

QString figures(const RunSnapshot& run)
{
    QStringList parts { run.label, describeSampler(run.settings.sampler) };
    if (run.prompt)
        parts << QStringLiteral("%1 tokens read").arg(format::count(run.prompt->length()));
    parts << QStringLiteral("%1 written").arg(format::count(std::ssize(run.tokens)));
    if (run.timing.prefillSeconds > 0 && run.timing.prefillTokens > 0)
        parts << QStringLiteral("reading %1")
                     .arg(format::rate(static_cast<double>(run.timing.prefillTokens) / run.timing.prefillSeconds));
    if (run.timing.decodeSeconds > 0 && run.timing.generatedTokens > 0)
        parts << QStringLiteral("writing %1")
                     .arg(format::rate(static_cast<double>(run.timing.generatedTokens) / run.timing.decodeSeconds));
    if (run.state != RunState::Finished)
        parts << (run.failure.isEmpty() ? stateName(run.state) : run.failure);
    return parts.join(QStringLiteral(" · "));
}

QJsonObject jsonOf(const RunSnapshot& run)
{
    const RunSettings& s = run.settings;
    const auto selector = selectorName(s.selector.kind);
    QJsonObject settings {
        { QStringLiteral("selector"), QString::fromLatin1(selector.data(), static_cast<qsizetype>(selector.size())) },
        { QStringLiteral("k"), static_cast<qint64>(s.selector.k) },
        { QStringLiteral("temperature"), s.sampler.temperature },
        { QStringLiteral("top_p"), s.sampler.topP },
        { QStringLiteral("min_p"), s.sampler.minP },
        { QStringLiteral("seed"), QString::number(s.sampler.seed) }, // all 64 bits of it
        { QStringLiteral("max_new_tokens"), static_cast<qint64>(s.maxNewTokens) }
    };
    if (s.selector.recorded) {
        const auto other = selectorName(s.selector.recorded->selector().kind);
        settings[QStringLiteral("recording")] = QJsonObject {
            { QStringLiteral("source"), QString::fromStdString(s.selector.recorded->source()) },
            { QStringLiteral("selector"), QString::fromLatin1(other.data(), static_cast<qsizetype>(other.size())) }
        };
    }
    QJsonArray tokens;
    for (const TokenRecordPtr& each : run.tokens) {
        QJsonObject token { { QStringLiteral("id"), static_cast<qint64>(each->id) },
                            { QStringLiteral("text"), QString::fromStdString(each->text) },
                            { QStringLiteral("position"), static_cast<qint64>(each->position) },
                            { QStringLiteral("probability"), number(static_cast<double>(each->probability)) },
                            { QStringLiteral("entropy"), number(static_cast<double>(each->entropy)) },
                            { QStringLiteral("seconds"), number(each->seconds) } };
        QJsonArray covered;
        for (const LayerRecord& layer : each->layers)
            covered.append(number(static_cast<double>(layer.coveredMass)));
        token.insert(QStringLiteral("covered_mass"), covered);
        const auto& divergence = each->divergence;
        token.insert(QStringLiteral("kl_dense_sparse"),
                     divergence ? number(static_cast<double>(divergence->klDenseSparse)) : QJsonValue());
        token.insert(QStringLiteral("top1_flip"), divergence ? QJsonValue(divergence->top1Flip) : QJsonValue());
        token.insert(QStringLiteral("dense_rank"), divergence ? QJsonValue(divergence->denseRank) : QJsonValue());
        tokens.append(token);
    }
    QJsonObject timing { { QStringLiteral("prefill_s"), number(run.timing.prefillSeconds) },
                         { QStringLiteral("decode_s"), number(run.timing.decodeSeconds) },
                         { QStringLiteral("prefill_tokens"), static_cast<qint64>(run.timing.prefillTokens) },
                         { QStringLiteral("reused_tokens"), static_cast<qint64>(run.timing.reusedTokens) } };
    QJsonArray promptIds;
    if (run.prompt)
        for (const TokenId id : run.prompt->chat.ids)
            promptIds.append(static_cast<qint64>(id));
    return { { QStringLiteral("side"), run.side == RunSide::A ? QStringLiteral("A") : QStringLiteral("B") },
             { QStringLiteral("label"), run.label },
             { QStringLiteral("state"), stateName(run.state) },
             { QStringLiteral("failure"), run.failure },
             { QStringLiteral("system_prompt"), run.prompt ? run.prompt->systemPrompt : QString() },
             { QStringLiteral("prompt_ids"), promptIds },
             { QStringLiteral("settings"), settings },
             { QStringLiteral("text"), run.text().trimmed() },
             { QStringLiteral("timing"), timing },
             { QStringLiteral("tokens"), tokens } };
}

} // namespace

QString conversationAsMarkdown(const std::vector<TurnSnapshot>& turns, const ModelInfoPtr& model)
{
    QString text = QStringLiteral("# Conversation\n\n");
    if (model)
        text += QStringLiteral("Model: %1 (%2)\n\n").arg(model->name, model->parameters);
    for (const DocumentPtr& context : documentsOf(turns)) {
        if (context->parts.empty())
            text += QStringLiteral("Document: %1%2\n\n").arg(context->title, cutText(*context));
        for (const DocumentPart& part : context->parts)
            text += QStringLiteral("Document: %1%2\n\n").arg(part.title, cutText(*context));
    }
    QString system;
    for (const TurnSnapshot& turn : turns) {
        if (turn.a && turn.a->prompt && turn.a->prompt->systemPrompt != system) {
            system = turn.a->prompt->systemPrompt;
            text += QStringLiteral("System prompt: %1\n\n").arg(system.isEmpty() ? QStringLiteral("none") : system);
        }
        text += QStringLiteral("## Question\n\n%1\n\n").arg(turn.question);
        for (const RunPtr& run : { turn.a, turn.b })
            if (run)
                text += QStringLiteral("### Answer%1\n\n%2\n\n*%3*\n\n")
                            .arg(turn.b ? run->side == RunSide::A ? QStringLiteral(" A") : QStringLiteral(" B") : QString(),
                                 run->text().trimmed(), figures(*run));
    }
    return text.trimmed() + QLatin1Char('\n');
}

QByteArray conversationAsJson(const std::vector<TurnSnapshot>& turns, const ModelInfoPtr& model)
{
    QJsonArray documents;
    for (const DocumentPtr& context : documentsOf(turns)) {
        QJsonArray parts;
        for (const DocumentPart& part : context->parts)
            parts.append(QJsonObject { { QStringLiteral("title"), part.title }, { QStringLiteral("path"), part.path } });
        QJsonObject object { { QStringLiteral("title"), context->title }, { QStringLiteral("path"), context->path },
                             { QStringLiteral("text"), context->text }, { QStringLiteral("parts"), parts } };
        if (context->cut)
            object.insert(QStringLiteral("cut"),
                          QJsonObject { { QStringLiteral("first_token"), static_cast<qint64>(context->cut->firstToken) },
                                        { QStringLiteral("kept_tokens"), static_cast<qint64>(context->cut->keptTokens) },
                                        { QStringLiteral("all_tokens"), static_cast<qint64>(context->cut->allTokens) } });
        documents.append(object);
    }
    QJsonArray list;
    for (const TurnSnapshot& turn : turns) {
        QJsonArray answers;
        for (const RunPtr& run : { turn.a, turn.b })
            if (run)
                answers.append(jsonOf(*run));
        QJsonObject object { { QStringLiteral("question"), turn.question }, { QStringLiteral("answers"), answers } };
        object.insert(QStringLiteral("fork_token"), turn.forkToken ? QJsonValue(*turn.forkToken) : QJsonValue());
        list.append(object);
    }
    return QJsonDocument(QJsonObject { { QStringLiteral("format"), QStringLiteral("sightline-conversation") },
                                       { QStringLiteral("version"), 1 },
                                       { QStringLiteral("model"), model ? QJsonValue(model->name) : QJsonValue() },
                                       { QStringLiteral("documents"), documents },
                                       { QStringLiteral("turns"), list } })
        .toJson(QJsonDocument::Indented);
}

QString exportConversation(const QString& path, const std::vector<TurnSnapshot>& turns, const ModelInfoPtr& model)
{
    if (turns.empty())
        return QStringLiteral("There is no conversation to export yet: ask something first.");
    const bool isJson = QFileInfo(path).suffix().compare(QStringLiteral("json"), Qt::CaseInsensitive) == 0;
    const QByteArray bytes = isJson ? conversationAsJson(turns, model) : conversationAsMarkdown(turns, model).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return QStringLiteral("The conversation cannot be written to “%1”: %2.").arg(path, file.errorString());
    return {};
}

} // namespace sightline
