// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments.h"
#include "engine/error.h"
#include "engine/generator.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace sightline {
namespace {

using Publish = std::function<void(ExperimentPtr)>;

/// Hands values on, progress not more often than a screen can show it.
class Publisher {
public:
    Publisher(Experiment experiment, const Publish& publish) : value(std::move(experiment)), m_publish(publish) {}
    void now() { m_publish(std::make_shared<const Experiment>(value)); }
    void progress(bool reading, std::int64_t done, std::int64_t total)
    {
        stand(reading, done, total);
        const auto time = std::chrono::steady_clock::now();
        if (time - m_last < std::chrono::milliseconds(33))
            return;
        m_last = time;
        now();
    }
    /// One of a handful of results: each is shown, however quickly they follow one another.
    void result(std::int64_t done, std::int64_t total)
    {
        stand(false, done, total);
        now();
    }
    void finish()
    {
        value.state = Experiment::State::Finished;
        value.done = value.total;
        value.isReading = false;
        now();
    }
    Experiment value;

private:
    void stand(bool reading, std::int64_t done, std::int64_t total)
    {
        value.isReading = reading;
        value.done = done;
        value.total = total;
    }

    const Publish& m_publish;
    std::chrono::steady_clock::time_point m_last{};
};

std::vector<TokenId> answerOf(const RunSnapshot& run)
{
    std::vector<TokenId> ids;
    for (const auto& token : run.tokens)
        ids.push_back(token->id);
    return ids;
}

ProbeTarget targetOf(const RunSnapshot& run, int token)
{
    ProbeTarget target{run.prompt->chat.ids, run.tokens[static_cast<std::size_t>(token)]->id, run.settings.selector};
    for (int i = 0; i < token; ++i)
        target.tokens.push_back(run.tokens[static_cast<std::size_t>(i)]->id);
    return target;
}

void measureKCurve(Generator& generator, const ExperimentRequest& request, Publisher& out)
{
    Probe probe(generator, targetOf(*request.run, request.tokens.front()), request.stop,
                [&](std::int64_t done, std::int64_t total) { out.progress(true, done, total); });
    out.value.reference = probe.reference();
    const KCurve curve = measureKCurve(probe, request.selector, request.stop,
                                       [&](const ProbeResult& point, std::int64_t done, std::int64_t total) {
                                           auto& points = out.value.points;
                                           points.insert(std::lower_bound(points.begin(), points.end(), point.selector.k,
                                                                          [](const ProbeResult& p, std::int64_t k) {
                                                                              return p.selector.k < k;
                                                                          }),
                                                         point);
                                           out.result(done, total);
                                       });
    out.value.smallestKeeping = curve.smallestKeeping;
}

void holdTournament(Generator& generator, const ExperimentRequest& request, Publisher& out)
{
    const auto selectors = tournamentSelectors(request.k, generator.model().dsaActive());
    const bool single = request.tokens.size() == 1;
    const auto total = static_cast<std::int64_t>(selectors.size() * request.tokens.size());
    std::int64_t done = 0;
    std::vector<TournamentRow> sums(selectors.size());
    for (const int token : request.tokens) {
        Probe probe(generator, targetOf(*request.run, token), request.stop,
                    [&](std::int64_t read, std::int64_t all) { out.progress(true, read, all); });
        if (single)
            out.value.reference = probe.reference();
        for (std::size_t i = 0; i < selectors.size(); ++i) {
            const ProbeResult result = probe.measure(selectors[i], request.stop);
            TournamentRow& row = sums[i];
            row.selector = result.selector;
            row.klDense += result.klDense;
            row.kept += result.keepsToken() ? 1 : 0;
            row.probability += std::log(std::max(result.probability, 1e-300));
            row.coveredMass += result.coveredMass;
            row.recall += result.recall;
            row.seconds += result.seconds;
            if (single) {
                row.topText = QString::fromStdString(result.topText);
                row.selected = result.selectsAll ? decltype(row.selected)() : result.selected;
            }
            if (single) { // one row after the other
                out.value.rows.assign(sums.begin(), sums.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                for (TournamentRow& each : out.value.rows)
                    each.probability = std::exp(each.probability);
            }
            out.progress(false, ++done, total);
        }
        ++out.value.tokensDone;
        if (!single) { // means over the tokens so far
            out.value.rows = sums;
            const double n = out.value.tokensDone;
            for (TournamentRow& each : out.value.rows) {
                each.klDense /= n;
                each.coveredMass /= n;
                each.recall /= n;
                each.probability = std::exp(each.probability / n);
            }
        }
    }
}

void scoreEffect(Generator& generator, const ExperimentRequest& request, Publisher& out)
{
    for (const auto& token : request.run->tokens)
        out.value.before.push_back(std::log(static_cast<double>(token->probability)));
    out.value.after = scoreAnswer(generator, request.run->prompt->chat.ids, answerOf(*request.run), request.selector, request.stop,
                                  [&](std::int64_t done, std::int64_t total) { out.progress(true, done, total); });
}

} // namespace

Experiment experimentOf(const ExperimentRequest& request)
{
    Experiment out;
    out.id = request.id;
    out.kind = request.kind;
    out.run = request.run;
    out.tokens = request.tokens;
    out.selector = request.selector;
    out.k = request.k;
    return out;
}

void runExperiment(Generator& generator, const ExperimentRequest& request, const Publish& publish)
{
    if (request.stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "The computation was cancelled");
    Publisher out(experimentOf(request), publish);
    out.value.state = Experiment::State::Running;
    out.now();
    switch (request.kind) {
    case ExperimentRequest::Kind::KCurve:
        measureKCurve(generator, request, out);
        break;
    case ExperimentRequest::Kind::Tournament:
        holdTournament(generator, request, out);
        break;
    case ExperimentRequest::Kind::Effect:
        scoreEffect(generator, request, out);
        break;
    }
    out.finish();
}

} // namespace sightline
