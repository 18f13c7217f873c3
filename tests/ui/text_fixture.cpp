// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text_fixture.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sightline::fixture {

namespace {

/// A small generator with the same numbers everywhere.
class Numbers {
public:
    explicit Numbers(std::uint32_t seed) : m_state(seed * 2654435761u + 1) {}
    std::uint32_t below(std::uint32_t limit)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return (m_state >> 8) % limit;
    }

private:
    std::uint32_t m_state;
};

} // namespace

DocumentTokensPtr documentOf(const QString& text, bool isMarkdown, const QString& fileName)
{
    auto document = std::make_shared<Document>();
    document->title = text.section(QLatin1Char('\n'), 0, 0);
    document->path = QStringLiteral("/documents/") + fileName;
    document->text = text;
    document->isMarkdown = isMarkdown;
    auto tokens = std::make_shared<DocumentTokens>();
    tokens->document = document;
    static const QRegularExpression pieces(
        QStringLiteral(" ?\\p{L}{1,7}|\\p{L}{1,7}| ?\\d{1,5}|\\n+| ?[^\\s\\p{L}\\d]|\\s"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto at = pieces.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        tokens->ids.push_back(static_cast<TokenId>(tokens->ids.size() % 4000));
        tokens->begins.push_back(static_cast<std::int32_t>(match.capturedStart()));
        tokens->ends.push_back(static_cast<std::int32_t>(match.capturedEnd()));
    }
    return tokens;
}

QString prose(int paragraphs, const QString& title)
{
    static const char* const kWho[] = {"Ruth Ferrant",         "the botanist Ivo Lindqvist",
                                       "the keeper",           "Clara Winstanley",
                                       "the Orrin Vale Trust", "a clerk from Port Averil",
                                       "the harbour master",   "Pell Hargreave"};
    static const char* const kDid[] = {"opened",  "repaired", "described", "measured",
                                       "painted", "sold",     "found",     "kept"};
    static const char* const kWhat[] = {
        "a small museum", "the brass sea clock",      "the north room", "a map of the coast",
        "the glass case", "a long hedge of hawthorn", "the old ledger", "nine medlar trees"};
    static const char* const kWhen[] = {"in the spring of 1958",
                                        "before the winter of 2027",
                                        "on the ninth of June",
                                        "after the wreck of the Halcyon",
                                        "in 1802",
                                        "when the roof was mended",
                                        "during the great storm",
                                        "a year later"};
    Numbers numbers(static_cast<std::uint32_t>(paragraphs));
    QString text = QStringLiteral("# ") + title + QStringLiteral("\n\n");
    for (int p = 0; p < paragraphs; ++p) {
        if (p % 12 == 0)
            text += QStringLiteral("## Chapter %1: what the year brought\n\n").arg(p / 12 + 1);
        const std::uint32_t sentences = 3 + numbers.below(5);
        for (std::uint32_t s = 0; s < sentences; ++s) {
            const QString who = QString::fromLatin1(kWho[numbers.below(8)]);
            text += who.left(1).toUpper() + who.mid(1) + QLatin1Char(' ') +
                    QString::fromLatin1(kDid[numbers.below(8)]) + QLatin1Char(' ') +
                    QString::fromLatin1(kWhat[numbers.below(8)]) + QLatin1Char(' ') +
                    QString::fromLatin1(kWhen[numbers.below(8)]) +
                    QStringLiteral(", and it cost %1 pounds. ").arg(numbers.below(90000));
        }
        if (p == paragraphs * 2 / 3)
            text += QStringLiteral(
                "The secret code for the glass case is 73914. It was left by Ruth Ferrant. ");
        text.chop(1);
        text += QStringLiteral("\n\n");
        if (p % 17 == 5)
            text += QStringLiteral("- a lamp of *hammered* copper, with two spare wicks and a list "
                                   "of everybody who ever lit it or "
                                   "put it out again\n- four barometers\n  - one of them broken\n- "
                                   "the log of the Halcyon\n\n");
    }
    return text;
}

TokenRecordPtr tokenOf(const DocumentTokens& document, const TokenOptions& options)
{
    auto token = std::make_shared<TokenRecord>();
    token->id = 7;
    token->text = options.text.toStdString();
    token->position =
        options.position > 0 ? options.position : document.firstPosition + document.count() + 20;
    token->probability = 0.97f;
    token->entropy = 0.21f;
    token->seconds = 0.024;
    if (!std::isnan(options.kl)) {
        token->divergence =
            GlobalDivergence{options.kl, options.kl / 3, options.flip, options.flip ? 2 : 1, 0.98f};
    }
    const float dense = std::isnan(options.kl) ? kNotMeasured : 1.0f;
    token->alternatives = {{7, options.text.toStdString(), 0.970f, 0.980f * dense},
                           {8, " 73", 0.010f, 0.010f * dense},
                           {9, " 14", 0.005f, 0.003f * dense},
                           {10, " the", 0.003f, 0.002f * dense},
                           {11, " a", 0.001f, 0.001f * dense}};
    for (int layer = 0; layer < options.layers; ++layer) {
        LayerRecord record;
        record.hasScores = true;
        record.selectsAll = options.selectsAll;
        record.threshold = 1.5f;
        record.coveredMass = options.covered;
        if (options.selects && !options.selectsAll)
            for (std::int64_t i = 0; i < document.count(); ++i)
                if (document.firstPosition + i <= token->queryPosition() &&
                    options.selects(layer, i))
                    record.selected.push_back(
                        static_cast<std::int32_t>(document.firstPosition + i));
        token->layers.push_back(std::move(record));
    }
    return token;
}

RunPtr runOf(RunId id, DocumentTokensPtr document, std::vector<TokenRecordPtr> tokens,
             RunState state, RunSide side)
{
    auto prompt = std::make_shared<PromptInfo>();
    prompt->document = document;
    prompt->chat.ids.resize(
        static_cast<std::size_t>(document->firstPosition + document->count() + 20));
    auto run = std::make_shared<RunSnapshot>();
    run->id = id;
    run->side = side;
    run->state = state;
    run->settings.selector.k = 256;
    run->label = side == RunSide::A ? QStringLiteral("DSA 256") : QStringLiteral("dense");
    run->prompt = prompt;
    run->timing.decodeSeconds =
        static_cast<double>(tokens.size()) / (side == RunSide::A ? 41.0 : 12.0);
    run->timing.generatedTokens = static_cast<std::int64_t>(tokens.size());
    run->tokens = std::move(tokens);
    return run;
}

Selects likeAnIndexer(std::int64_t documentTokens, std::int64_t needle, std::int64_t width,
                      unsigned seed)
{
    return [=](int layer, std::int64_t token) {
        if (token >= needle && token < needle + width)
            return (token - needle) % 3 == 2 ? layer > 3 : layer >= 0;
        if (token >= needle - 14 && token < needle + width + 14)
            return (token * 7 + layer) % 5 == 0;
        if (token >= documentTokens - 100)
            return (token + layer) % 3 != 0;
        Numbers numbers(static_cast<std::uint32_t>(token / 2) * 977u + seed);
        const std::uint32_t rank = numbers.below(1000);
        Numbers perLayer(static_cast<std::uint32_t>(token) * 31u +
                         static_cast<std::uint32_t>(layer) * 7919u + seed);
        return rank < 25 ? perLayer.below(10) < 7 : rank < 90 && perLayer.below(10) < 2;
    };
}

PositionRowPtr rowOf(const TokenRecord& token, std::int64_t layer, std::int64_t missed)
{
    auto row = std::make_shared<PositionRow>();
    const auto size = static_cast<std::size_t>(token.queryPosition() + 1);
    row->scores.assign(size, 0.25f);
    row->denseMass.assign(size, 0.0f);
    const auto& selected = token.layers[static_cast<std::size_t>(layer)].selected;
    float rest = 1.0f;
    if (missed >= 0) {
        row->denseMass[static_cast<std::size_t>(missed)] = 0.0625f;
        rest -= 0.0625f;
    }
    // Falling shares: half of what is left for the first, so that every mass step occurs.
    for (std::size_t i = 0; i < selected.size(); ++i) {
        const auto at = static_cast<std::size_t>(selected[selected.size() - 1 - i]);
        row->scores[at] = 1.5f + static_cast<float>(i % 8) * 0.5f;
        row->denseMass[at] += rest * 0.25f;
        rest *= 0.75f;
    }
    return row;
}

} // namespace sightline::fixture
