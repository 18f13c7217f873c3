// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection_editor.h"

#include "app/formatting.h"
#include "app/model_info.h"
#include "app/session.h"
#include "engine/error.h"

#include <algorithm>

namespace sightline {
namespace {

constexpr int kLongestText = 40;

/// The sentence of checkEdits; empty where all is well.
QString problemOf(const SelectionEdits& edits, std::int64_t k)
{
    try {
        checkEdits(edits, k > 0 ? k : -1, -1, -1);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what()) + QLatin1Char('.');
    }
    return {};
}

} // namespace

SelectionEdits withEdit(const SelectionEdits& edits, const SelectionEdit& added)
{
    SelectionEdits out;
    SelectionEdit joined = added;
    for (const auto& edit : edits) {
        const bool touches = edit.begin <= joined.end && edit.end >= joined.begin;
        if (edit.layers != added.layers || !touches) {
            out.push_back(edit);
        } else if (edit.kind == added.kind) {
            joined.begin = std::min(joined.begin, edit.begin);
            joined.end = std::max(joined.end, edit.end);
        } else { // what stands out on either side stays
            for (const auto& [begin, end] : { std::pair { edit.begin, std::min(edit.end, added.begin) },
                                              std::pair { std::max(edit.begin, added.end), edit.end } })
                if (begin < end)
                    out.push_back({ edit.kind, begin, end, edit.layers });
        }
    }
    out.push_back(joined);
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    return out;
}

SelectionEditor::SelectionEditor(Session* session, QObject* parent) : QObject(parent), m_session(session)
{
    const auto forget = [this] {
        ++m_generation;
        if (!edits().empty())
            set({});
        else
            emit changed();
    };
    connect(session, &Session::modelChanged, this, forget);
    connect(session, &Session::documentChanged, this, [this, forget, last = DocumentPtr()]() mutable {
        if (m_session->document() == last)
            return; // its tokens have come
        last = m_session->document();
        forget();
    });
}

const SelectionEdits& SelectionEditor::edits() const
{
    return m_session->settings().selector.edits;
}

void SelectionEditor::set(SelectionEdits edits)
{
    RunSettings settings = m_session->settings();
    settings.selector.edits = std::move(edits);
    m_session->setSettings(settings);
    emit changed();
}

void SelectionEditor::change(SelectionEdits edits)
{
    if (edits == this->edits())
        return;
    const SelectionEdits before = this->edits();
    set(edits);
    emit edited(before, edits);
}

void SelectionEditor::add(SelectionEdit::Kind kind, std::int64_t begin, std::int64_t end)
{
    const ModelInfoPtr model = m_session->model();
    if (!model || !m_session->documentTokens()) {
        emit refused(tr("Passages can be forced once a model and a document are open."));
        return;
    }
    const SelectionEdits edits = withEdit(this->edits(), { kind, begin, end, {} });
    if (const QString problem = problemOf(edits, effectiveK(m_session->settings(), *model)); !problem.isEmpty()) {
        emit refused(problem);
        return;
    }
    change(edits);
}

void SelectionEditor::remove(std::size_t index)
{
    SelectionEdits edits = this->edits();
    if (index >= edits.size())
        return;
    edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(index));
    change(std::move(edits));
}

void SelectionEditor::clear()
{
    change({});
}

void SelectionEditor::restore(const SelectionEdits& edits, std::uint64_t generation)
{
    if (generation == m_generation && edits != this->edits())
        set(edits);
}

QString SelectionEditor::describe(const SelectionEdit& edit) const
{
    const DocumentTokensPtr tokens = m_session->documentTokens();
    const std::int64_t first = tokens ? edit.begin - tokens->firstPosition : -1;
    const std::int64_t last = tokens ? edit.end - tokens->firstPosition - 1 : -1;
    if (first < 0 || !tokens || last >= tokens->count())
        return tr("positions %1 to %2").arg(format::count(edit.begin), format::count(edit.end - 1));
    const std::int32_t from = tokens->begins[static_cast<std::size_t>(first)];
    const std::int32_t to = tokens->ends[static_cast<std::size_t>(last)];
    return format::quoted(tokens->document->text.mid(from, to - from).simplified(), kLongestText);
}

} // namespace sightline
